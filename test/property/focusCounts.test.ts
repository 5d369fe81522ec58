import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clustersByFocus,
  createCatalog,
  focusAreas,
  focusCounts,
  focusMatrix,
  specialization,
} from "../../src/index.js";
import { questionsUpTo } from "../support/arbitraries.js";

describe("focusCounts", () => {
  it("counts for each area what clustersByFocus finds for it and the selection", () => {
    fc.assert(
      fc.property(questionsUpTo(70, 40), fc.nat({ max: 4 }), ({ data, wanted }, selected) => {
        const catalog = createCatalog(data);
        const selection = wanted.slice(0, selected);
        const expected = data.focusAreas.map(({ id }) => ({
          focusArea: id,
          count: clustersByFocus([...selection, id], { catalog }).length,
        }));
        expect(focusCounts(selection, { catalog })).toEqual(expected);
        // and by going through the records
        for (const { focusArea, count } of expected) {
          const listing = data.clusters.filter((cluster) =>
            [...selection, focusArea].every((id) => cluster.focusAreas.includes(id)),
          );
          expect(count).toBe(listing.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does so on the built-in dataset, for every selection of up to three areas", () => {
    const ids = [undefined, ...focusAreas.map(({ id }) => id)];
    for (const [a, first] of ids.entries()) {
      for (const [b, second] of ids.slice(a).entries()) {
        for (const third of ids.slice(a + b)) {
          const selection = [first, second, third].filter((id) => id !== undefined);
          for (const { focusArea, count } of focusCounts(selection)) {
            const found = clustersByFocus([...selection, focusArea]);
            if (found.length !== count) expect({ selection, focusArea, count }).toEqual({ count: found.length });
          }
        }
      }
    }
  });
});

describe("focusMatrix and specialization", () => {
  it("agree with the records: a cell is true where an area is listed, and there the quotient is not 0", () => {
    fc.assert(
      fc.property(questionsUpTo(40, 70), ({ data }) => {
        const catalog = createCatalog(data);
        const { cells, clusters, focusAreas } = focusMatrix({ catalog });
        const marks = data.clusters.reduce((sum, cluster) => sum + cluster.focusAreas.length, 0);
        for (const [row, cluster] of clusters.entries()) {
          expect(cluster).toBe(data.clusters[row]);
          for (const [column, { id }] of focusAreas.entries()) {
            const listed = cluster.focusAreas.includes(id);
            if (cells[row]![column] !== listed) expect([row, column]).toEqual(listed);
            const listing = data.clusters.filter((other) => other.focusAreas.includes(id)).length;
            const quotient = listed ? 1 / cluster.focusAreas.length / (listing / marks) : 0;
            const found = specialization(cluster.id, id, { catalog });
            if (!(Math.abs(found - quotient) <= 1e-12 * quotient)) expect(found).toBe(quotient);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
