import { describe, expect, it } from "vitest";
import { verdictsHold } from "../../../scripts/rules/verdictsHold.js";
import { corroborations, type Dataset, getStatistic, type Statistic } from "../../../src/index.js";
import { altered } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule, problemsAfter } from "../../support/itKeepsRule.js";
import { positionOf } from "../../support/positionOf.js";

const about = (statistic: string) => corroborations.findIndex((each) => each.statistic === statistic);
const verdict = (statistic: string) => ["corroborations", about(statistic), "verdict"];
const value = (id: string) => ["statistics", positionOf("statistics", id), "value"];
const path = (statistic: string, i = 0) => ["corroborations", about(statistic), "against", i];

/** One figure that agrees with another: both hospitals in Germany, but for what is given. */
const pair = (a: Partial<Statistic>, b: Partial<Statistic>) => (dataset: Dataset) => {
  const { timePeriod: _, ...figure } = getStatistic("vdek-2022.hospitals");
  return {
    ...dataset,
    statistics: [
      { ...figure, ...a, id: "a" },
      { ...figure, ...b, id: "b" },
    ],
    corroborations: [{ statistic: "a", verdict: "agrees", against: ["b"], sources: [], note: "" }],
  };
};
const isSame = (a: Partial<Statistic>, b: Partial<Statistic>) => problemsAfter(verdictsHold, pair(a, b)).length === 0;

describe("verdictsHold", () => {
  itKeepsRule(verdictsHold, "verdictsHold");

  itIsBrokenBy(verdictsHold, [
    [
      "a figure that differs and is said to agree",
      (dataset) => altered(dataset, verdict("gtai-2024.hospitals"), "agrees"),
      {
        path: path("gtai-2024.hospitals"),
        message: 'expected a figure that is the same after rounding ("agrees"): 1894, 1893',
      },
      {
        path: path("gtai-2024.hospitals", 1),
        message: 'expected a figure that is the same after rounding ("agrees"): 1894, 1893',
      },
    ],
    [
      "a figure that is the same and is said to differ",
      (dataset) => altered(dataset, verdict("gtai-2024.hospital-beds"), "differs"),
      {
        path: path("gtai-2024.hospital-beds"),
        message: 'expected a figure that differs ("differs"): 480000, 480382',
      },
      {
        path: path("gtai-2024.hospital-beds", 1),
        message: 'expected a figure that differs ("differs"): 480000, 480382',
      },
    ],
    [
      "another number of another scope",
      (dataset) => altered(dataset, value("industryinsights-2021.micro-enterprises"), 14_000),
      {
        path: path("gtai-2024.micro-enterprises", 1),
        message: 'expected a figure that is the same after rounding ("same-figure-other-scope"): 13000, 14000',
      },
    ],
    [
      "a figure that was not found and stands there",
      (dataset) => altered(dataset, value("spectaris-2023.companies-2022"), 1510),
      {
        path: path("spectronet-2025.companies", 1),
        message: 'expected a figure that differs ("not-found"): 1510, 1510',
      },
    ],
    [
      "a correction that makes a verdict wrong",
      (dataset) => altered(dataset, value("spectaris-2023.companies-2021"), 1444),
      {
        path: path("gtai-2024.companies"),
        message: 'expected a figure that is the same after rounding ("agrees"): 1443, 1444',
      },
    ],
  ]);

  itAllows(verdictsHold, [
    ["a figure that is unknown", (dataset) => altered(dataset, value("spectaris-2023.companies-2021"), null)],
    [
      "an unknown id, which is for another rule",
      (dataset) => altered(dataset, path("gtai-2024.companies"), "gtai-2024.nowhere"),
    ],
    ["figures of other indicators", pair({ value: 1 }, { value: 2, indicator: "companies" })],
    ["figures of other areas", pair({ value: 1 }, { value: 2, refArea: "EU" })],
    ["figures of other hospitals", pair({ value: 1 }, { value: 2, subject: "charite-berlin" })],
    ["figures of a part", pair({ value: 1 }, { value: 2, breakdown: { dimension: "bed-size", category: "0" } })],
    ["figures of other years", pair({ value: 1, timePeriod: "2021" }, { value: 2, timePeriod: "2022" })],
  ]);

  it.each<[boolean, Partial<Statistic>, Partial<Statistic>]>([
    [true, { value: 1400 }, { value: 1380 }],
    [true, { value: 1400 }, { value: 1350 }],
    [false, { value: 1400 }, { value: 1349 }],
    [false, { value: 1700 }, { value: 1755 }],
    [true, { value: 7 }, { value: 7.2 }],
    [false, { value: 7.3 }, { value: 7.2 }],
    [false, { value: 66.74 }, { value: 66.78 }],
    [true, { value: 17e6 }, { value: 16_802_693 }],
    [true, { value: 0 }, { value: 0 }],
    [false, { value: 0 }, { value: 1 }],
    [false, { value: 66.7 }, { value: 66.5 }],
    [true, { value: 66.7, obsStatus: "E" }, { value: 66.5 }],
    [false, { value: 66.7, obsStatus: "E" }, { value: 68 }],
    [false, { value: 15_900 }, { value: 15_985 }],
    [true, { value: 15_900, comparator: ">" }, { value: 15_985 }],
    [true, { value: 15_900, comparator: ">=" }, { value: 15_860 }],
    [true, { value: 15_900, comparator: ">=" }, { value: 15_985 }],
    [false, { value: 15_900, comparator: ">" }, { value: 16_001 }],
    [true, { value: 15_900, comparator: "<" }, { value: 15_815 }],
    [false, { value: 15_900, comparator: "<" }, { value: 15_985 }],
    [true, { value: 2000, comparator: "<" }, { value: 1001 }],
    [false, { value: 2000 }, { value: 1001 }],
    [false, { value: 1443, comparator: ">" }, { value: 1510 }],
    [false, { value: 1, timePeriod: "2022" }, { value: 2 }],
  ])("says %s of whether %j and %j are the same, in either order", (same, a, b) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([same, same]);
  });
});
