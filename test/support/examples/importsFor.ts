import ts from "typescript";
import type { ModuleExport } from "./exportsOf.js";

/** Imports of what an example names without importing or declaring it. */
export function importsFor(source: ts.SourceFile, exports: readonly ModuleExport[]): string[] {
  const named = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) (declares(node) ? declared : named).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  // a claim is a comment to the parser: the error that it names counts too
  for (const [, name] of source.text.matchAll(/\/\/ throws (\w+)/g)) named.add(name as string);
  return exports
    .filter(({ name }) => named.has(name) && !declared.has(name))
    .map(({ name, from, kind }) => `import { ${kind === "type" ? "type " : ""}${name} } from "${from}";`);
}

function declares(name: ts.Identifier): boolean {
  const { parent } = name;
  return (
    (ts.isImportSpecifier(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) &&
    parent.name === name
  );
}
