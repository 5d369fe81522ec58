import { describe, expect, it } from "vitest";
import { clusters, createCatalog, focusAreas, rankClusters } from "../../src/index.js";
import { type PlainOptions, plainRanking } from "../support/plainRanking.js";
import { randomCatalog, randomWish } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";

/** Options at random: each is given about every second time, and a limit is 1 to 100. */
function randomOptions(random: () => number, ids: readonly string[]): PlainOptions {
  const given = (share: number) => random() < share;
  return {
    ...(given(0.7) && { limit: 1 + Math.floor(random() * 100) }),
    ...(given(0.4) && { minScore: given(0.5) ? Math.floor(random() * 5) / 4 : random() }),
    ...(given(0.3) && { among: shuffled(random, ids).slice(0, Math.floor(random() * (ids.length + 1))) }),
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

describe("rankClusters, on ten thousand random wishes", () => {
  const own = randomCatalog(seededRandom(2026), 300, 64);
  const many = randomCatalog(seededRandom(11), 2500, 40);
  it.each([
    ["the shipped dataset", 10_000, { clusters, focusAreas }, undefined, ["few"]],
    ["a catalog of 300 clusters and 64 areas", 10_000, own, createCatalog(own), ["few", "columns", "top", "all"]],
    ["a catalog of 2,500 clusters and 40 areas", 400, many, createCatalog(many), ["columns", "top", "all"]],
  ] as const)("ranks %s as the plainest implementation does, %i times", (_, wishes, plain, catalog, paths) => {
    const random = seededRandom(17);
    const rank = plainRanking(plain);
    const ids = plain.clusters.map(({ id }) => id);
    const areas = plain.focusAreas.map(({ id }) => id);
    const taken = { few: 0, columns: 0, top: 0, all: 0 };
    const wrong: unknown[] = [];
    for (let i = 0; i < wishes; i++) {
      const wanted = randomWish(random, areas);
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
      // the ways in which a ranking is made: few candidates are inserted, few results kept, the rest piled up
      const candidates = options.among?.length ?? ids.length;
      const all = options.among === undefined && !options.focusPenalty;
      if (candidates <= 64) taken.few++;
      else if ((options.limit ?? 100) > 64) taken.all++;
      else taken[all ? "columns" : "top"]++;
    }
    expect(wrong).toEqual([]);
    for (const path of paths) expect(taken[path]).toBeGreaterThan(wishes / 20);
  });
});
