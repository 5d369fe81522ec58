import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** A source file; its path is below the root of the project, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files of a folder and those below it, but for installed packages (the contenders of the benchmark). */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
    .sort()
    .map((name) => ({
      path: posix.join(folder, ...name.split(/[\\/]/)),
      text: readFileSync(join(folder, name), "utf8"),
    }));
}

/** Everything that a file imports, types too: paths of files, or names of packages. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith(".") ? posix.join(posix.dirname(path), fileName).replace(/\.js$/, ".ts") : fileName,
  );
}

/** What a file still imports when it runs. */
export function runtimeImportsOf({ path, text }: SourceFile): readonly string[] {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return importsOf({ path, text: ts.transpileModule(text, { compilerOptions }).outputText });
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** The words that a file uses as names: of variables, properties, types. */
export function namesIn(file: SourceFile): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    node.forEachChild(visit);
  };
  visit(parse(file));
  return names;
}

/** The names of the functions, classes and constants that a file exports itself. */
export function exportedValuesOf(file: SourceFile): readonly string[] {
  return parse(file).statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return [statement.name?.text ?? "default"];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  });
}

/** The calls that run when a file loads, but for those that are marked as pure. */
export function callsAtLoad(file: SourceFile): readonly string[] {
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return;
    // a field of an instance is filled when one is made
    if (ts.isPropertyDeclaration(node) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) === 0) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      if (file.text.slice(node.getFullStart(), node.getStart()).includes("/* @__PURE__ */")) return;
      calls.push(node.getText().slice(0, 60));
    }
    node.forEachChild(visit);
  };
  visit(parse(file));
  return calls;
}
