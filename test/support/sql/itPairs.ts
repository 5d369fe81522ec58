import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clusters, createCatalog, focusAreas, minimalCovers, rankClusters } from "../../../src/index.js";
import type { Weights } from "../arbitraries.js";
import { catalogOfTies } from "./catalogOfTies.js";
import { exactWishes } from "./drawnWishes.js";
import type { Engine, OpenEngine } from "./Engine.js";
import { fillCatalog, fillWishes } from "./fill.js";
import { statement } from "./statement.js";

/** Has `pairs_that_cover.sql` find the pairs of the library. */
export function itPairs(open: OpenEngine): void {
  describe("pairs_that_cover.sql", () => {
    let engine: Engine;
    beforeEach(async () => {
      engine = await open();
    });
    afterEach(() => engine.close());

    it("finds the covers of minimalCovers among those that do not cover alone, where two are enough", async () => {
      const wishes = exactWishes(200, 10);
      await fillWishes(engine, wishes);
      const found = await pairs(engine, wishes.length);
      expect(found).toEqual(wishes.map((wish) => expected(wish, createCatalog({ clusters, focusAreas }))));
      expect(found.filter((list) => list.length > 0).length).toBeGreaterThan(50);
      expect(found.filter((list) => list.length === 0).length).toBeGreaterThan(10);
    });

    it("finds them among other clusters, where many wishes have none", async () => {
      const data = catalogOfTies(11);
      const areas = data.focusAreas.map(({ id }) => id);
      const wishes = exactWishes(200, 12, areas);
      await fillCatalog(engine, data);
      await fillWishes(engine, wishes);
      const found = await pairs(engine, wishes.length);
      expect(found).toEqual(wishes.map((wish) => expected(wish, createCatalog(data))));
    });
  });
}

/** The pairs of each wish, as texts. */
async function pairs(engine: Engine, wishes: number): Promise<string[][]> {
  const lists = Array.from({ length: wishes }, (): string[] => []);
  for (const { wish_id, first_cluster_id, second_cluster_id } of await engine.ask(statement("pairs_that_cover.sql"))) {
    lists[wish_id as number]!.push(`${first_cluster_id} + ${second_cluster_id}`);
  }
  return lists.map((list) => list.sort());
}

function expected(wish: Weights, catalog: ReturnType<typeof createCatalog>): string[] {
  const among = rankClusters(wish, { catalog }).flatMap(({ cluster, score }) => (score < 1 ? [cluster.id] : []));
  const { covers, uncoverable } = minimalCovers(wish, { catalog, among, limit: 10_000 });
  if (uncoverable.length > 0) return [];
  return covers.flatMap((cover) => (cover.length === 2 ? [cover.map(({ id }) => id).join(" + ")] : [])).sort();
}
