import { readFileSync } from "node:fs";
import ts from "typescript";
import type { Example } from "./Example.js";
import { fencedBlocks } from "./fencedBlocks.js";

/** The blocks in the `@example` tags of a TypeScript file. */
export function examplesOfSource(file: string): Example[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const examples: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      // a variable statement and its declaration answer with the same tags: each is taken where its comment stands
      if (tag.tagName.text !== "example" || tag.parent.parent !== node) continue;
      const line = source.getLineAndCharacterOfPosition(tag.pos).line + 1;
      const text = tag.getText(source).replaceAll(/^[ \t]*\* ?/gm, "");
      for (const block of fencedBlocks(text)) {
        examples.push({ file, line: line + block.line - 1, of: nameOf(node), code: block.code });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return examples;
}

function nameOf(node: ts.Node): string {
  const name = ts.getNameOfDeclaration(node as ts.Declaration);
  return name === undefined ? "" : name.getText();
}
