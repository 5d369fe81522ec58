import { describe } from "vitest";
import { completeMatrix } from "../../../scripts/rules/completeMatrix.js";
import { altered } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";

const swapped = ([first, second, ...rest]: readonly string[]) => [second, first, ...rest];

describe("completeMatrix", () => {
  itKeepsRule(completeMatrix, "completeMatrix");

  itIsBrokenBy(completeMatrix, [
    [
      "a cluster too few",
      ({ clusters, ...dataset }) => ({ ...dataset, clusters: clusters.slice(0, -1) }),
      { path: ["clusters"], message: "expected 17 clusters, got 16", whole: true },
      { path: ["clusters"], message: "expected 191 marks in all, got 183", whole: true },
    ],
    [
      "a cluster too many",
      ({ clusters, ...dataset }) => ({ ...dataset, clusters: [...clusters, { ...clusters[0], focusAreas: [] }] }),
      { path: ["clusters"], message: "expected 17 clusters, got 18", whole: true },
    ],
    [
      "a focus area too few",
      ({ focusAreas, ...dataset }) => ({ ...dataset, focusAreas: focusAreas.slice(0, -1) }),
      { path: ["focusAreas"], message: "expected 19 focus areas, got 18", whole: true },
    ],
    [
      "a mark too few",
      (dataset) => altered(dataset, ["clusters", 2, "focusAreas"], dataset.clusters[2]?.focusAreas.slice(1)),
      { path: ["clusters"], message: "expected 191 marks in all, got 190", whole: true },
    ],
    [
      "a mark too many",
      (dataset) =>
        altered(dataset, ["clusters", 2, "focusAreas"], ["implants", ...(dataset.clusters[2]?.focusAreas ?? [])]),
      { path: ["clusters"], message: "expected 191 marks in all, got 192", whole: true },
    ],
    [
      "marks in another order than the columns",
      (dataset) =>
        altered(dataset, ["clusters", 2, "focusAreas"], [...(dataset.clusters[2]?.focusAreas ?? [])].reverse()),
      { path: ["clusters", 2, "focusAreas"], message: "expected the order of the table's columns" },
    ],
    [
      "just the first two marks in another order",
      (dataset) => altered(dataset, ["clusters", 0, "focusAreas"], swapped(dataset.clusters[0]?.focusAreas ?? [])),
      { path: ["clusters", 0, "focusAreas"], message: "expected the order of the table's columns" },
    ],
    [
      "columns in another order than the marks",
      (dataset) => ({
        ...dataset,
        clusters: dataset.clusters.filter(({ id }) => id === "biolago"),
        focusAreas: [...dataset.focusAreas].reverse(),
      }),
      { path: ["clusters"], message: "expected 17 clusters, got 1", whole: true },
      { path: ["clusters"], message: "expected 191 marks in all, got 5", whole: true },
      { path: ["clusters", 0, "focusAreas"], message: "expected the order of the table's columns" },
    ],
  ]);

  itAllows(completeMatrix, [
    [
      "a mark that stands twice, which is for another rule",
      (dataset) => {
        const [first, , ...others] = dataset.clusters[2]!.focusAreas;
        return altered(dataset, ["clusters", 2, "focusAreas"], [first, first, ...others]);
      },
    ],
  ]);
});
