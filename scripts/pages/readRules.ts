import { readFileSync } from "node:fs";
import ts from "typescript";
import { rules as generalRules } from "../../src/schema/rules/rules.js";
import { rules as ownRules } from "../rules/rules.js";
import { docOf } from "./docOf.js";

/** A rule between records, in the words of its doc comment. */
export interface RuleText {
  readonly name: string;
  readonly doc: readonly string[];
}

/** The rules that every dataset keeps, and those that only ours does. */
export function readRules(): { readonly general: readonly RuleText[]; readonly own: readonly RuleText[] } {
  return {
    general: generalRules.map(({ name }) => readRule("src/schema/rules", name)),
    own: ownRules.map(({ name }) => readRule("scripts/rules", name)),
  };
}

function readRule(folder: string, name: string): RuleText {
  const path = `${folder}/${name}.ts`;
  const { statements } = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const constants = statements.filter(ts.isVariableStatement);
  const rule = constants.find(({ declarationList: { declarations } }) => declarations[0]?.name.getText() === name);
  return { name, doc: rule === undefined ? [] : docOf(rule) };
}
