import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalog, explainMatch } from "../../src/index.js";
import { extreme, ordinary, pairings, scoreOptions } from "../support/arbitraries.js";

describe("explainMatch", () => {
  it("splits the request into listed and missing areas, each in the order of the catalog", () => {
    fc.assert(
      fc.property(pairings(fc.oneof(ordinary, extreme)), scoreOptions, ({ ids, listed, wanted }, { focusPenalty }) => {
        const catalog = createCatalog({
          clusters: [{ id: "c", name: "C", focusAreas: listed }],
          focusAreas: ids.map((id) => ({ id })),
        });
        const { matched, missing } = explainMatch("c", wanted, { focusPenalty, catalog });
        const part = (inIt: boolean) =>
          ids
            .filter((id) => id in wanted && listed.includes(id) === inIt)
            .map((id) => ({ focusArea: id, weight: wanted[id] }));
        expect(matched).toEqual(part(true));
        expect(missing).toEqual(part(false));
      }),
      { numRuns: 300 },
    );
  });

  it("shows the weights that its score follows from", () => {
    fc.assert(
      fc.property(pairings(ordinary), scoreOptions, ({ ids, listed, wanted }, { rarity, focusPenalty }) => {
        const catalog = createCatalog({
          clusters: [{ id: "c", name: "C", focusAreas: listed }],
          focusAreas: ids.map((id) => ({ id })),
        });
        const { score, matched, missing } = explainMatch("c", wanted, { rarity, focusPenalty, catalog });
        const sum = (areas: typeof matched) => areas.reduce((total, { weight }) => total + weight, 0);
        const all = sum(matched) + sum(missing);
        const mean = all / (matched.length + missing.length);
        const unasked = listed.length - matched.length;
        expect(score).toBeCloseTo(sum(matched) / (all + focusPenalty * mean * unasked), 12);
      }),
      { numRuns: 300 },
    );
  });
});
