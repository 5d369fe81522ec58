import { createRequire } from "node:module";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./support/sourceFiles.js";

// its programs for one platform are no faster for so few, and not everywhere
process.env["RECHECK_BACKEND"] = "pure";
const { checkSync } = createRequire(import.meta.url)("recheck") as typeof import("recheck");

/** Every regular expression of the code, with the files that it stands in; those made from a text with "x" for what is put in. */
function expressions(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of [...sourceFiles("src"), ...sourceFiles("scripts")]) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, [...(found.get(node.text) ?? []), path]);
      if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") found.set(made(node), [path]);
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  }
  return found;
}

function made({ arguments: [text, flags] = [] as never }: ts.NewExpression): string {
  if (text === undefined || !ts.isTemplateExpression(text))
    throw new Error("expected a regular expression that can be read");
  const pieces = [text.head.text, ...text.templateSpans.map(({ literal }) => literal.text)];
  return `/${pieces.join("x")}/${flags !== undefined && ts.isStringLiteral(flags) ? flags.text : ""}`;
}

function complexityOf(literal: string): string {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(literal)!;
  const diagnostics = checkSync(source!, flags!, { checker: "automaton", timeout: 30_000 });
  return diagnostics.status === "unknown" ? "unknown" : `${diagnostics.status} ${diagnostics.complexity.type}`;
}

describe("regular expressions", () => {
  const all = expressions();

  it("are seen to backtrack where they do", () => {
    expect(complexityOf("/^(a+)+$/")).toBe("vulnerable exponential");
    expect(complexityOf("/^a*a*$/")).toBe("vulnerable polynomial");
  });

  it("are many", () => {
    expect(all.size).toBeGreaterThan(25);
  });

  it.each([...all])("%s takes time in proportion to the text (%j)", (literal) => {
    expect(complexityOf(literal)).toMatch(/^safe (?:safe|linear)$/);
  });
});
