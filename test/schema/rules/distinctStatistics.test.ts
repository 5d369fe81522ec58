import { describe, expect, it } from "vitest";
import type { Dataset, Statistic } from "../../../src/index.js";
import { distinctStatistics } from "../../../src/schema/rules/distinctStatistics.js";
import { itIsBrokenBy, itKeepsRule, problemsAfter } from "../../support/itKeepsRule.js";
import { positionOf } from "../../support/positionOf.js";
import { tables } from "../../support/tables.js";

const original = tables.statistics[positionOf("statistics", "gtai-2024.companies")] as Statistic;
const end = tables.statistics.length;

/** The dataset with one more figure: that of the companies, but for some fields. */
const withCopy = (fields: object) => (dataset: Dataset) => ({
  ...dataset,
  statistics: [...dataset.statistics, { ...original, id: "gtai-2024.again", ...fields }],
});
const problem = {
  path: ["statistics", end],
  message: 'expected it to differ from "gtai-2024.companies" in more than its value',
};

describe("distinctStatistics", () => {
  itKeepsRule(distinctStatistics, "distinctStatistics");

  itIsBrokenBy(distinctStatistics, [
    ["the same figure under another id", withCopy({}), problem],
    ["another value for the same thing", withCopy({ value: 1444 }), problem],
    [
      "what differs only in note, place, credit or status",
      withCopy({ note: "Other.", locator: { section: "Elsewhere" }, attributedTo: "us", obsStatus: "E" }),
      problem,
    ],
    [
      "a coverage that is only written in another order",
      withCopy({ coverage: { sizeClass: { employees: 20, op: ">" } } }),
      problem,
    ],
  ]);

  it.each<[string, object]>([
    ["source", { source: "spectronet-2025" }],
    ["indicator", { indicator: "employees" }],
    ["area", { refArea: "EU" }],
    ["period", { timePeriod: "2023" }],
    ["coverage", { coverage: undefined }],
    ["size class", { coverage: { sizeClass: { op: ">", employees: 10 } } }],
    ["comparison of sizes", { coverage: { sizeClass: { op: ">=", employees: 20 } } }],
    ["way of counting", { coverage: { ...original.coverage, countedAs: "enterprises" } }],
    ["inclusion", { coverage: { ...original.coverage, includes: ["micro-enterprises"] } }],
    ["effects", { coverage: { ...original.coverage, effects: "direct" } }],
    ["breakdown", { breakdown: { dimension: "employee-size", category: "<20" } }],
    ["subject", { subject: "charite-berlin" }],
    ["comparator", { comparator: ">=" }],
    ["approximation", { approximate: true }],
  ])("allows two figures that differ in their %s", (_, fields) => {
    expect(problemsAfter(distinctStatistics, withCopy(fields))).toEqual([]);
  });

  it("points to each repetition, and to the first of its kind", () => {
    const twice = (dataset: Dataset) => withCopy({ id: "gtai-2024.once-more" })(withCopy({})(dataset) as Dataset);
    expect(problemsAfter(distinctStatistics, twice)).toEqual([problem, { ...problem, path: ["statistics", end + 1] }]);
  });
});
