import { describe } from "vitest";
import { orderedTables } from "../../../scripts/rules/orderedTables.js";
import type { Dataset } from "../../../src/index.js";
import { altered } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";

/** Swaps the first two records of a table. */
const swapped = (table: "hospitals" | "states" | "indicators" | "corroborations") => (dataset: Dataset) => {
  const [first, second, ...rest] = dataset[table];
  return { ...dataset, [table]: [second, first, ...rest] };
};

describe("orderedTables", () => {
  itKeepsRule(orderedTables, "orderedTables");

  itIsBrokenBy(orderedTables, [
    [
      "hospitals that are not ordered by id",
      swapped("hospitals"),
      { path: ["hospitals", 1, "id"], message: 'expected it before "university-hospital-freiburg"' },
    ],
    [
      "states that are not ordered by id",
      swapped("states"),
      { path: ["states", 1, "id"], message: 'expected it before "DE-BE"' },
    ],
    [
      "indicators that are not ordered by id",
      swapped("indicators"),
      { path: ["indicators", 1, "id"], message: 'expected it before "average-stay"' },
    ],
    [
      "sources that are not ordered by id after the two documents",
      ({ sources: [one, two, third, fourth, ...rest], ...dataset }) => ({
        ...dataset,
        sources: [one, two, fourth, third, ...rest],
      }),
      { path: ["sources", 3, "id"], message: 'expected it before "actuia-magia"' },
    ],
    [
      "clusters that are not ordered by number",
      ({ clusters: [first, second, ...rest], ...dataset }) => ({ ...dataset, clusters: [second, first, ...rest] }),
      { path: ["clusters", 0, "number"], message: "expected 1, got 2", whole: true },
      { path: ["clusters", 1, "number"], message: "expected 2, got 1", whole: true },
    ],
    [
      "a number that stands twice",
      (dataset) => altered(dataset, ["clusters", 16, "number"], 16),
      { path: ["clusters", 16, "number"], message: "expected 17, got 16", whole: true },
    ],
    [
      "policy areas that are not numbered from 1",
      (dataset) => altered(dataset, ["policyAreas", 0, "number"], 8),
      { path: ["policyAreas", 0, "number"], message: "expected 1, got 8", whole: true },
    ],
    [
      "corroborations that do not follow the statistics",
      swapped("corroborations"),
      { path: ["corroborations", 1, "statistic"], message: "expected the order of the statistics" },
    ],
  ]);

  itAllows(orderedTables, [
    [
      "any two documents before the other sources",
      ({ sources: [one, two, ...rest], ...dataset }) => ({ ...dataset, sources: [two, one, ...rest] }),
    ],
    ["two corroborations of one figure", (dataset) => repeated(dataset, "corroborations")],
    ["a record that stands twice, which is for another rule", (dataset) => repeated(dataset, "states")],
    [
      "a corroboration of an unknown figure, which is for another rule",
      (dataset) => altered(dataset, ["corroborations", 3, "statistic"], "gtai-2024.nowhere"),
    ],
  ]);
});

function repeated(dataset: Dataset, table: "states" | "corroborations") {
  const [first, ...rest] = dataset[table];
  return { ...dataset, [table]: [first, first, ...rest] };
}
