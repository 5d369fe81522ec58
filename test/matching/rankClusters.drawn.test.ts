import { expect, it } from "vitest";
import { createCatalog, rankClusters } from "../../src/index.js";
import { type PlainOptions, plainRanking } from "../support/plainRanking.js";
import { randomCatalog, randomWish } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";

/** Options that narrow or not, so that few and many, some and all are ranked. */
function randomOptions(random: () => number, ids: readonly string[]): PlainOptions {
  return {
    ...(random() < 0.7 && { limit: Math.floor(random() ** 2 * 80) }),
    ...(random() < 0.4 && { minScore: [0.25, 1 / 3, 0.5, 1][Math.floor(random() * 4)]! }),
    ...(random() < 0.4 && { among: ids.filter(() => random() < 0.7).reverse() }),
    ...(random() < 0.5 && { rarity: true }),
    ...(random() < 0.5 && { focusPenalty: [0.1, 0.5, 1][Math.floor(random() * 3)]! }),
  };
}

it.each([
  [5, 3],
  [64, 20],
  [65, 33],
  [130, 40],
])("ranks %i clusters with %i areas as the documentation says", (count, areas) => {
  const random = seededRandom(count);
  const data = randomCatalog(random, count, areas);
  const catalog = createCatalog(data);
  const ranking = plainRanking(data);
  const [clusterIds, areaIds] = [data.clusters, data.focusAreas].map((records) => records.map(({ id }) => id));
  for (let i = 0; i < 25; i++) {
    const wanted = randomWish(random, areaIds!);
    const options = randomOptions(random, clusterIds!);
    const ranked = rankClusters(wanted, { ...options, catalog });
    const expected = ranking(wanted, options);
    expect(ranked.map(({ cluster }) => cluster.id)).toEqual(expected.map(({ id }) => id));
    for (const [at, { score }] of ranked.entries()) expect(score).toBeCloseTo(expected[at]!.score, 12);
    for (const { cluster, matched, missing } of ranked) {
      const listed = areaIds!.filter((id) => Object.hasOwn(wanted, id) && cluster.focusAreas.includes(id));
      expect(matched.map(({ focusArea }) => focusArea)).toEqual(listed);
      expect(matched.length + missing.length).toBe(Object.keys(wanted).length);
    }
  }
});
