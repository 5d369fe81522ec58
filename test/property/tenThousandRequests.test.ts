import { describe, expect, it } from "vitest";
import { clusters, createCatalog, focusAreas, rankClusters } from "../../src/index.js";
import { strategyFor } from "../../src/matching/ranking.js";
import { type PlainOptions, plainRanking } from "../support/plainRanking.js";
import { randomCatalog, randomRequest } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";

/** Random options: each is given about every second time, a limit is 1 to 100, and `among` often has 60 to 79 clusters. */
function randomOptions(random: () => number, ids: readonly string[]): PlainOptions {
  const given = (share: number) => random() < share;
  const among = given(0.5) ? Math.floor(random() * (ids.length + 1)) : 60 + Math.floor(random() * 20);
  return {
    ...(given(0.7) && { limit: 1 + Math.floor(random() * 100) }),
    ...(given(0.4) && { minScore: given(0.5) ? Math.floor(random() * 5) / 4 : random() }),
    ...(given(0.3) && { among: shuffled(random, ids).slice(0, among) }),
    ...(given(0.5) && { rarity: given(0.8) }),
    ...(given(0.5) && { focusPenalty: given(0.5) ? Math.floor(random() * 9) / 8 : random() }),
  };
}

function shuffled<T>(random: () => number, list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

describe("rankClusters, on ten thousand random requests", () => {
  const medium = randomCatalog(seededRandom(2026), 300, 64);
  const large = randomCatalog(seededRandom(11), 2500, 40);
  it.each([
    ["the built-in dataset", 10_000, { clusters, focusAreas }, undefined, ["insertion"]],
    [
      "a catalog of 300 clusters and 64 areas",
      10_000,
      medium,
      createCatalog(medium),
      ["insertion", "columns", "buckets"],
    ],
    [
      "a catalog of 2,500 clusters and 40 areas",
      400,
      large,
      createCatalog(large),
      ["insertion", "columns", "top-k", "buckets"],
    ],
  ] as const)("ranks %s as the plainest implementation does, %i times", (_, requests, data, catalog, strategies) => {
    const random = seededRandom(17);
    const rank = plainRanking(data);
    const ids = data.clusters.map(({ id }) => id);
    const areas = data.focusAreas.map(({ id }) => id);
    const taken = { insertion: 0, columns: 0, "top-k": 0, buckets: 0 };
    const wrong: unknown[] = [];
    for (let i = 0; i < requests; i++) {
      const wanted = randomRequest(random, areas);
      const options = randomOptions(random, ids);
      const found = rankClusters(wanted, { ...options, catalog } as never).map(({ cluster, score }) => ({
        id: cluster.id as string,
        score,
      }));
      const expected = rank(wanted, options);
      const same =
        found.length === expected.length &&
        found.every(({ id, score }, at) => id === expected[at]!.id && Math.abs(score - expected[at]!.score) <= 1e-15);
      if (!same) wrong.push({ wanted, options, found, expected });
      taken[strategyFor(options.among?.length ?? ids.length, ids.length, options.limit ?? Infinity)]++;
    }
    expect(wrong).toEqual([]);
    for (const strategy of strategies) expect(taken[strategy], strategy).toBeGreaterThan(requests / 50);
  });
});
