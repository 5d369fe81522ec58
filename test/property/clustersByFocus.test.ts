import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusters, clustersByFocus, createCatalog, focusAreas } from "../../src/index.js";
import { catalogs } from "../support/arbitraries.js";

const questions = catalogs.chain((data) =>
  fc.record({
    data: fc.constant(data),
    areas: fc.array(fc.constantFrom(...data.focusAreas.map(({ id }) => id)), { maxLength: 6 }),
    match: fc.constantFrom("all" as const, "any" as const, undefined),
  }),
);

describe("clustersByFocus", () => {
  it("of a custom catalog is a filter over its clusters", () => {
    fc.assert(
      fc.property(questions, ({ data, areas, match }) => {
        const expected = data.clusters.filter(({ focusAreas }) =>
          match === "any" ? areas.some((id) => focusAreas.includes(id)) : areas.every((id) => focusAreas.includes(id)),
        );
        const found = clustersByFocus(areas, { catalog: createCatalog(data), ...(match && { match }) });
        expect(found).toEqual(expected);
        for (const [at, cluster] of found.entries()) expect(cluster).toBe(expected[at]);
      }),
      { numRuns: 500 },
    );
  });

  it("of the built-in dataset is the same filter, and the same list for the same answer", () => {
    const areas = fc.subarray(focusAreas.map(({ id }) => id));
    fc.assert(
      fc.property(areas, fc.constantFrom("all" as const, "any" as const), (ids, match) => {
        const lists = (cluster: (typeof clusters)[number]) => (id: (typeof ids)[number]) =>
          cluster.focusAreas.includes(id);
        const expected = clusters.filter((cluster) =>
          match === "any" ? ids.some(lists(cluster)) : ids.every(lists(cluster)),
        );
        const found = clustersByFocus(ids, { match });
        expect(found).toEqual(expected);
        expect(clustersByFocus([...ids].reverse(), { match })).toBe(found);
      }),
      { numRuns: 500 },
    );
  });
});
