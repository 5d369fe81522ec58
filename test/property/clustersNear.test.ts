import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustersNear, createCatalog } from "../../src/index.js";
import { sphereKm } from "../support/sphereKm.js";

const degrees = (most: number) =>
  fc.oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.constantFrom(-most, -0, 0, most, most / 2));
const points = fc.record({ latitude: degrees(90), longitude: degrees(180) });

describe("clustersNear", () => {
  it("measures as a second formula does, the same both ways, anywhere on the globe", () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        const seen = (at: typeof from) =>
          createCatalog({ clusters: [{ id: "a", name: "A", focusAreas: [], seat: { value: at } }], focusAreas: [] });
        const [there] = clustersNear(from, { catalog: seen(to) });
        const [back] = clustersNear(to, { catalog: seen(from) });
        // half a metre for rounding; beside the antipode, sines leave some centimetres open
        expect(Math.abs(there!.distanceKm - sphereKm(from, to))).toBeLessThan(0.001);
        expect(back!.distanceKm).toBe(there!.distanceKm);
      }),
      { numRuns: 5000 },
    );
  });

  it("sorts, filters and cuts as the plainest implementation does", () => {
    // few different places, so that distances tie; no antipodes, where the two formulas may round to different metres
    const half = fc.record({ latitude: degrees(80), longitude: degrees(45) });
    const places = fc.array(half, { minLength: 1, maxLength: 6 });
    const picks = fc.array(fc.option(fc.nat()), { maxLength: 40 });
    const within = fc.option(fc.double({ min: 0, max: 20_016, noNaN: true }), { nil: undefined });
    const limits = fc.option(fc.nat({ max: 45 }), { nil: undefined });
    fc.assert(
      fc.property(places, picks, half, within, limits, (seats, which, from, withinKm, limit) => {
        const clusters = which.map((pick, i) => ({
          id: `c${i}`,
          name: "",
          focusAreas: [],
          ...(pick !== null && { seat: { value: seats[pick % seats.length]! } }),
        }));
        const found = clustersNear(from, {
          catalog: createCatalog({ clusters, focusAreas: [] }),
          ...(withinKm !== undefined && { withinKm }),
          ...(limit !== undefined && { limit }),
        });
        const metres = (cluster: (typeof clusters)[number]) => Math.round(sphereKm(from, cluster.seat!.value) * 1000);
        const expected = clusters
          .filter(
            (cluster) => cluster.seat !== undefined && metres(cluster) / 1000 <= (withinKm ?? Number.POSITIVE_INFINITY),
          )
          .sort((a, b) => metres(a) - metres(b))
          .slice(0, limit);
        expect(found.map(({ cluster }) => cluster.id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 1000 },
    );
  });
});
