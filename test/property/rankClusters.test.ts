import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalog, explainMatch, matchScore, rankClusters } from "../../src/index.js";
import { catalogs, ordinary, requests, scoreOptions } from "../support/arbitraries.js";
import { plainRanking } from "../support/plainRanking.js";

const runs = { numRuns: 300 };

/** A catalog, a request, and every option; few different weights, so that scores tie. */
const questions = catalogs.chain((data) => {
  const ids = data.clusters.map(({ id }) => id);
  return fc.record({
    data: fc.constant(data),
    wanted: requests(
      data.focusAreas.map(({ id }) => id),
      fc.oneof(fc.integer({ min: 1, max: 3 }), ordinary),
    ),
    score: scoreOptions,
    limit: fc.oneof(fc.constant(ids.length), fc.nat({ max: 45 })),
    minScore: fc.oneof(
      fc.constant(0),
      fc.constantFrom(0.25, 1 / 3, 0.5, 1),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    among: fc.oneof(fc.constant(ids), fc.shuffledSubarray(ids)),
  });
});

describe("rankClusters", () => {
  it("ranks as the plainest implementation of its documentation does", () => {
    fc.assert(
      fc.property(questions, ({ data, wanted, score, limit, minScore, among }) => {
        const catalog = createCatalog(data);
        const ranked = rankClusters(wanted, { ...score, limit, minScore, among, catalog });
        const expected = plainRanking(data)(wanted, { ...score, limit, minScore, among });
        expect(ranked.map(({ cluster }) => cluster.id)).toEqual(expected.map(({ id }) => id));
        for (const [at, match] of ranked.entries()) expect(match.score).toBeCloseTo(expected[at]!.score, 12);
      }),
      runs,
    );
  });

  it("without narrowing options ranks every cluster once", () => {
    fc.assert(
      fc.property(questions, ({ data, wanted, score }) => {
        const ranked = rankClusters(wanted, { ...score, catalog: createCatalog(data) });
        expect(new Set(ranked.map(({ cluster }) => cluster))).toEqual(new Set(data.clusters));
        expect(ranked).toHaveLength(data.clusters.length);
      }),
      runs,
    );
  });

  it("is total and stable: the order in which clusters and requests are given changes nothing", () => {
    fc.assert(
      fc.property(questions, ({ data, wanted, score }) => {
        const turned = { ...data, clusters: [...data.clusters].reverse() };
        const asked = Object.fromEntries(Object.entries(wanted).reverse());
        const places = (of: typeof data, request: typeof wanted) =>
          rankClusters(request, { ...score, catalog: createCatalog(of) }).map(({ cluster }) => cluster.id);
        expect(places(turned, asked)).toEqual(places(data, wanted));
      }),
      runs,
    );
  });

  it("gives each cluster the match of explainMatch and the score of matchScore", () => {
    fc.assert(
      fc.property(questions, ({ data, wanted, score }) => {
        const options = { ...score, catalog: createCatalog(data) };
        for (const match of rankClusters(wanted, options)) {
          expect(match).toEqual(explainMatch(match.cluster.id, wanted, options));
          expect(match.score).toBe(matchScore(match.cluster, wanted, options));
        }
      }),
      { numRuns: 100 },
    );
  });
});
