import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCatalog, rankClusters } from "../../../src/index.js";
import type { Weights } from "../arbitraries.js";
import { catalogOfTies } from "./catalogOfTies.js";
import { anyWishes, exactWishes } from "./drawnWishes.js";
import type { Engine, OpenEngine } from "./Engine.js";
import { fillCatalog, fillWishes } from "./fill.js";
import { penalized, statement } from "./statement.js";

/** Has `rank_clusters.sql` give the rankings of the library. */
export function itRanks(open: OpenEngine): void {
  describe("rank_clusters.sql", () => {
    let engine: Engine;
    beforeEach(async () => {
      engine = await open();
    });
    afterEach(() => engine.close());

    it("ranks as rankClusters, with the same scores to the last digit", async () => {
      const wishes = exactWishes(300, 4);
      await fillWishes(engine, wishes);
      const found = await rankings(engine, statement("rank_clusters.sql"));
      const right = wishes.map((wish) => rankClusters(wish).map(({ cluster, score }) => ({ id: cluster.id, score })));
      expect(found).toEqual(right);
    });

    it("ranks as rankClusters, whatever the weights", async () => {
      const wishes = anyWishes(300, 5);
      await fillWishes(engine, wishes);
      expect(ids(await rankings(engine, statement("rank_clusters.sql")))).toEqual(ranked(wishes, {}));
    });

    it("ranks as rankClusters with rarity and a focus penalty", async () => {
      const wishes = anyWishes(200, 6);
      await fillWishes(engine, wishes);
      await engine.run(`CREATE TABLE raised AS ${statement("raise_rare_areas.sql")}`);
      await engine.run("DELETE FROM wishes");
      await engine.run("INSERT INTO wishes SELECT wish_id, focus_area_id, weight FROM raised");
      const found = await rankings(engine, penalized("rank_clusters.sql", 0.25));
      expect(ids(found)).toEqual(ranked(wishes, { rarity: true, focusPenalty: 0.25 }));
    });

    it("breaks ties by the number of areas, and then by id in the order of code units", async () => {
      const data = catalogOfTies(7);
      const wishes = anyWishes(
        100,
        8,
        data.focusAreas.map(({ id }) => id),
      );
      await fillCatalog(engine, data);
      await fillWishes(engine, wishes);
      const found = ids(await rankings(engine, statement("rank_clusters.sql")));
      expect(found).toEqual(ranked(wishes, { catalog: createCatalog(data) }));
      // in a language, or by number, they would be in another order
      const german = new Intl.Collator("de");
      const inGerman = found.map((list) => [...list].sort(german.compare));
      expect(found.some((list, i) => list.join() !== inGerman[i]!.join())).toBe(true);
    });
  });
}

/** The clusters of each wish, in the order of their places. */
async function rankings(engine: Engine, text: string): Promise<{ id: string; score: number }[][]> {
  const lists: { id: string; score: number }[][] = [];
  for (const { wish_id, place, cluster_id, score } of await engine.ask(text)) {
    lists[wish_id as number] ??= [];
    lists[wish_id as number]![(place as number) - 1] = { id: cluster_id as string, score: score as number };
  }
  return lists;
}

function ids(lists: readonly (readonly { readonly id: string }[])[]): string[][] {
  return lists.map((list) => list.map(({ id }) => id));
}

function ranked(wishes: readonly Weights[], options: object): string[][] {
  return wishes.map((wish) => rankClusters(wish, options).map(({ cluster }) => cluster.id));
}
