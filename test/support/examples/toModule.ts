import ts from "typescript";
import type { Example } from "./Example.js";
import type { ModuleExport } from "./exportsOf.js";
import { importsFor } from "./importsFor.js";

/** A module made from an example. */
export interface ExampleModule {
  /** TypeScript that imports what the example uses, and checks what its comments claim. */
  readonly text: string;
  readonly claims: number;
  /** Lines that stand before those of the example. */
  readonly offset: number;
}

const CLAIM = /^\/\/ (?:=> (?<value>.+)|throws (?<error>\w+))$/;

/**
 * Turns `expression; // => value` into an assertion of deep equality, and `// throws Name` into one of the error's class.
 * The comment ends the expression's line or stands on the line below; it goes on in lines that begin with
 * two spaces or with a closing bracket.
 */
export function toModule({ file, line, code }: Example, exports: readonly ModuleExport[]): ExampleModule {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const statements: ts.ExpressionStatement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) statements.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);

  let text = code;
  let claims = 0;
  // from the last to the first, so that the positions of those before stay true
  for (const statement of statements.reverse()) {
    const claim = claimAfter(code, statement.end);
    if (claim === undefined) continue;
    claims++;
    const expression = statement.expression.getText();
    const at = JSON.stringify(`${file}:${line + source.getLineAndCharacterOfPosition(statement.getStart()).line}`);
    const check =
      claim.error === undefined
        ? `claims.equal(${expression}, ${claim.value}, ${at});`
        : `claims.throws(() => ${expression}, ${claim.error}, ${at});`;
    text = text.slice(0, statement.getStart()) + check + text.slice(statement.end);
  }
  const written = code.match(/\/\/ (?:=>|throws\b)/g)?.length ?? 0;
  if (written !== claims) throw new Error(`${file}:${line}: a claim that follows no expression statement`);

  const header = [
    'import { Claims } from "../../test/support/examples/Claims.js";',
    ...importsFor(source, exports),
    "const claims = new Claims();",
  ];
  return { text: `${header.join("\n")}\n${text}claims.expect(${claims});\n`, claims, offset: header.length };
}

/** The claim behind a statement, if there is one, as a single line. */
function claimAfter(code: string, end: number): { value?: string; error?: string } | undefined {
  const comment = /^[ \t]*\n?[ \t]*(\/\/ .*(?:\n[ \t]*\/\/ (?: |[\]}]).*)*)/.exec(code.slice(end))?.[1];
  return comment === undefined ? undefined : CLAIM.exec(comment.replaceAll(/\n[ \t]*\/\/ +/g, " "))?.groups;
}
