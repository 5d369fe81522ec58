import { analyse } from "scslre";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { consumerPackage, ifConsumers } from "./support/ifConsumers.js";
import { sourceFiles } from "./support/sourceFiles.js";

interface Recheck {
  checkSync(
    source: string,
    flags: string,
    options: { readonly checker: "automaton"; readonly timeout: number },
  ): { readonly status: string; readonly complexity?: { readonly type: string } };
}

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

/** Why an expression takes more time than in proportion to the text; empty if it doesn't. */
type Check = (source: string, flags: string) => readonly string[];

const checkers: readonly { readonly name: string; readonly check: Check }[] = [
  { name: "scslre", check: (source, flags) => analyse({ source, flags }).reports.map(({ type }) => type) },
  ...ifConsumers([{ name: "recheck", check: recheck }]),
];

function recheck(source: string, flags: string): readonly string[] {
  // the programs for single platforms are not installed
  process.env["RECHECK_BACKEND"] = "pure";
  const { checkSync } = consumerPackage<Recheck>("recheck");
  const { status, complexity } = checkSync(source, flags, { checker: "automaton", timeout: 30_000 });
  return status === "safe" ? [] : [`${status} ${complexity?.type}`];
}

describe("regular expressions", () => {
  const all = expressions();

  it("are many", () => {
    expect(all.size).toBeGreaterThan(25);
  });

  describe.each(checkers)("take time in proportion to the text, says $name", ({ check }) => {
    const slow = (literal: string) => {
      const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(literal)!;
      return check(source!, flags!);
    };

    it("which notices those that do not", () => {
      for (const literal of ["/^(a+)+$/", "/^a*a*$/", "/a*b/"]) expect(slow(literal), literal).not.toEqual([]);
    });

    it.each([...all])("%s (%j)", (literal) => {
      expect(slow(literal)).toEqual([]);
    });
  });
});
