import { describe, expect, it } from "vitest";
import { valueFitsKind } from "../../../src/schema/rules/valueFitsKind.js";
import { altered } from "../../support/altered.js";
import { itKeepsRule, problemsAfter } from "../../support/itKeepsRule.js";
import { positionOf } from "../../support/positionOf.js";
import { tables } from "../../support/tables.js";

/** A figure of each kind, what the kind expects, values that do not fit and values that do. */
const kinds: readonly (readonly [kind: string, id: string, expected: string, wrong: number[], right: number[]])[] = [
  ["count", "gtai-2024.companies", "an integer from 0 (count)", [-1, 0.5, 1443.1, -0.1], [0, 1, 1443, 2 ** 53]],
  ["amount", "spectronet-2025.revenue", "a number from 0 (amount)", [-0.01, -41e9], [0, 0.5, 41e9]],
  [
    "share",
    "gtai-2024.sme-share-companies",
    "a percentage from 0 to 100 (share)",
    [140, 100.1, -0.1, Number.POSITIVE_INFINITY],
    [0, 66.7, 100],
  ],
  ["ratio", "gtai-2024.patent-ratio-eu", "a number above 0 (ratio)", [0, -2], [0.1, 2]],
  ["rank", "gtai-2024.market-size-rank-world", "an integer from 1 (rank)", [0, -1, 1.5], [1, 3]],
  ["mean", "gtai-2024.average-stay", "a number from 0 (mean)", [-7], [0, 7.2]],
];

describe("valueFitsKind", () => {
  itKeepsRule(valueFitsKind, "valueFitsKind");

  describe.each(kinds)("of kind %s", (kind, id, expected, wrong, right) => {
    const path = ["statistics", positionOf("statistics", id), "value"];

    it("is asked of a figure of that kind", () => {
      const { indicator } = tables.statistics[path[1] as number] as (typeof tables.statistics)[number];
      expect(tables.indicators.find((each) => each.id === indicator)?.kind).toBe(kind);
    });

    it.each(wrong)("is broken by %s", (value) => {
      expect(problemsAfter(valueFitsKind, (dataset) => altered(dataset, path, value))).toEqual([
        { path, message: `expected ${expected}, got ${value}` },
      ]);
    });

    it.each([...right, null])("allows %s", (value) => {
      expect(problemsAfter(valueFitsKind, (dataset) => altered(dataset, path, value))).toEqual([]);
    });
  });

  it("leaves an unknown indicator to the rule for ids", () => {
    const path = ["statistics", positionOf("statistics", "gtai-2024.sme-share-companies")];
    const change = (dataset: typeof tables) =>
      altered(altered(dataset, [...path, "value"], 140), [...path, "indicator"], "nowhere");
    expect(problemsAfter(valueFitsKind, change)).toEqual([]);
  });
});
