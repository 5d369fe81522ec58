import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalog, similarClusters, similarity } from "../../src/index.js";
import { questionsUpTo } from "../support/arbitraries.js";

/** Jaccard by sets of ids. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const either = new Set([...a, ...b]);
  const both = [...new Set(a)].filter((id) => b.includes(id));
  return either.size === 0 ? 1 : both.length / either.size;
}

describe("similarity", () => {
  it("is the Jaccard index of the areas, symmetric, and 1 with itself", () => {
    fc.assert(
      fc.property(questionsUpTo(20, 70), ({ data, a, b }) => {
        const catalog = createCatalog(data);
        const found = similarity(a.id, b.id, { catalog });
        expect(found).toBe(jaccard(a.focusAreas, b.focusAreas));
        expect(similarity(b.id, a.id, { catalog })).toBe(found);
        expect(similarity(a.id, a.id, { catalog })).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("similarClusters", () => {
  it("sorts all the others as the plainest implementation does, whatever the limit", () => {
    fc.assert(
      fc.property(questionsUpTo(90, 40), fc.option(fc.nat({ max: 100 }), { nil: undefined }), ({ data, a }, limit) => {
        const expected = data.clusters
          .filter((cluster) => cluster.id !== a.id)
          .map((cluster) => ({ cluster, similarity: jaccard(a.focusAreas, cluster.focusAreas) }))
          .sort(
            (x, y) =>
              y.similarity - x.similarity ||
              x.cluster.focusAreas.length - y.cluster.focusAreas.length ||
              (x.cluster.id < y.cluster.id ? -1 : 1),
          )
          .slice(0, limit);
        const found = similarClusters(a.id, { catalog: createCatalog(data), ...(limit !== undefined && { limit }) });
        expect(found).toEqual(expected);
        for (const [at, { cluster }] of found.entries()) expect(cluster).toBe(expected[at]!.cluster);
      }),
      { numRuns: 400 },
    );
  });
});
