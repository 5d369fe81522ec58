import { describe, expect, it } from "vitest";
import { qualifierKept } from "../../../scripts/rules/qualifierKept.js";
import type { Comparator, Dataset } from "../../../src/index.js";
import { itKeepsRule, problemsAfter } from "../../support/itKeepsRule.js";

const path = ["statistics", 0, "qualifier"];

/** The dataset with a first figure that is qualified in this way. */
const qualified = (qualifier: string, comparator?: Comparator, approximate?: true) => (dataset: Dataset) => {
  const [{ comparator: _, approximate: __, ...first }, ...rest] = dataset.statistics as [
    Dataset["statistics"][number],
    ...Dataset["statistics"],
  ];
  const changed = { ...first, qualifier, ...(comparator && { comparator }), ...(approximate && { approximate }) };
  return { ...dataset, statistics: [changed, ...rest] };
};

const meanings: readonly (readonly [
  word: string,
  comparator: Comparator | undefined,
  approximate: true | undefined,
])[] = [
  ["more than", ">", undefined],
  ["over", ">", undefined],
  ["majority", ">", undefined],
  ["vast majority", ">", undefined],
  ["most", ">", undefined],
  ["at least", ">=", undefined],
  ["already at", ">=", undefined],
  ["36+", ">=", undefined],
  ["less than", "<", undefined],
  ["close to", "<", true],
  ["almost", "<", true],
  ["just over", ">", true],
  ["around", undefined, true],
  ["some", undefined, true],
  ["about", undefined, true],
  ["More than", ">", undefined],
];

describe("qualifierKept", () => {
  itKeepsRule(qualifierKept, "qualifierKept");

  describe.each(meanings)("of the source's word “%s”", (word, comparator, approximate) => {
    it("allows its own meaning", () => {
      expect(problemsAfter(qualifierKept, qualified(word, comparator, approximate))).toEqual([]);
    });

    const others = ([undefined, ">", ">=", "<", "<="] as const)
      .flatMap((op) => ([undefined, true] as const).map((about) => [op, about] as const))
      .filter(([op, about]) => op !== comparator || about !== approximate);
    it.each(others)("is broken by comparator %s and approximate %s", (op, about) => {
      const expected = [comparator && `comparator "${comparator}"`, approximate && "approximate true"];
      expect(problemsAfter(qualifierKept, qualified(word, op, about))).toEqual([
        { path, message: `expected ${expected.filter(Boolean).join(" and ")} alone for "${word}"` },
      ]);
    });
  });

  it.each(["roughly", "moreover", "awesome", "exactly", "+36", "36+ beds"])(
    "is broken by a word that it does not know: %s",
    (word) => {
      expect(problemsAfter(qualifierKept, qualified(word, ">"))).toEqual([
        { path, message: `expected a word with a known meaning ("more than", "around" …), got "${word}"` },
      ]);
    },
  );
});
