import type { Comparator } from "../../src/model/Comparator.js";
import type { Rule } from "../../src/schema/rules/Rule.js";

/** What the words of our sources mean. The first match counts. */
const MEANINGS: readonly (readonly [
  words: RegExp,
  comparator: Comparator | undefined,
  approximate: true | undefined,
])[] = [
  [/\b(?:close to|almost)\b/i, "<", true],
  [/\bjust over\b/i, ">", true],
  [/\b(?:more than|over|majority|most)\b/i, ">", undefined],
  [/\b(?:at least|already at)\b|\d\+$/i, ">=", undefined],
  [/\bless than\b/i, "<", undefined],
  [/\b(?:around|some|about)\b/i, undefined, true],
];

/** A qualifier is coded by what its words mean: "more than" is `>`, "around" is approximate. */
export const qualifierKept: Rule = {
  name: "qualifierKept",
  *check(dataset) {
    for (const [at, { qualifier, comparator, approximate }] of dataset.statistics.entries()) {
      const path = ["statistics", at, "qualifier"];
      if (qualifier === undefined) continue;
      const meaning = MEANINGS.find(([words]) => words.test(qualifier));
      if (meaning === undefined) {
        yield { path, message: `expected a word with a known meaning ("more than", "around" …), got "${qualifier}"` };
      } else if (meaning[1] !== comparator || meaning[2] !== approximate) {
        const expected = [meaning[1] && `comparator "${meaning[1]}"`, meaning[2] && "approximate true"].filter(Boolean);
        yield { path, message: `expected ${expected.join(" and ")} alone for "${qualifier}"` };
      }
    }
  },
};
