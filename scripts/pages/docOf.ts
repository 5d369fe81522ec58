import ts from "typescript";

/** What a doc comment says, without its tags: one text a paragraph, with names as code instead of links. */
export function docOf(node: ts.Node): readonly string[] {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? "";
  return text
    .replaceAll(/\{@link (\w+)\s*\}/g, "`$1`")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
