import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clusters, matchScore } from "../../../src/index.js";
import type { Weights } from "../arbitraries.js";
import { anyWishes, exactWishes } from "./drawnWishes.js";
import type { Engine, OpenEngine } from "./Engine.js";
import { fillWishes } from "./fill.js";
import { penalized, statement } from "./statement.js";

type Options = Parameters<typeof matchScore>[2];

/** Has `match_score.sql` give the scores of the library. */
export function itScores(open: OpenEngine): void {
  describe("match_score.sql", () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    it.each([0, 0.25, 1])(
      "scores to the last digit as matchScore, with a focus penalty of %d",
      async (focusPenalty) => {
        const wishes = exactWishes(300, 1);
        await fillWishes(engine, wishes);
        const text = focusPenalty === 0 ? statement("match_score.sql") : penalized("match_score.sql", focusPenalty);
        expect(await scores(engine, text)).toEqual(expected(wishes, { focusPenalty }));
      },
    );

    it("scores as matchScore, whatever the weights, to within 1e-15", async () => {
      const wishes = anyWishes(300, 2);
      await fillWishes(engine, wishes);
      expectClose(await scores(engine, statement("match_score.sql")), expected(wishes, {}), 1e-15);
    });

    it("scores wishes of raise_rare_areas.sql as matchScore with rarity, to within 1e-14", async () => {
      const wishes = anyWishes(300, 3);
      await fillWishes(engine, wishes);
      await engine.run(`CREATE TABLE raised AS ${statement("raise_rare_areas.sql")}`);
      await engine.run("DELETE FROM wishes");
      await engine.run("INSERT INTO wishes SELECT wish_id, focus_area_id, weight FROM raised");
      expectClose(await scores(engine, statement("match_score.sql")), expected(wishes, { rarity: true }), 1e-14);
    });
  });
}

/** Wish and cluster to score. */
async function scores(engine: Engine, text: string): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.ask(text);
  const found = new Map(rows.map((row) => [`${row["wish_id"]} ${row["cluster_id"]}`, row["score"] as number]));
  expect(found.size).toBe(rows.length);
  return found;
}

function expected(wishes: readonly Weights[], options: Options): ReadonlyMap<string, number> {
  return new Map(
    wishes.flatMap((wish, i) => clusters.map(({ id }) => [`${i} ${id}`, matchScore(id, wish, options)] as const)),
  );
}

function expectClose(found: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>, within: number): void {
  expect([...found.keys()].sort()).toEqual([...right.keys()].sort());
  const wrong = [...right].filter(([key, score]) => !(Math.abs(found.get(key)! - score) <= within));
  expect(wrong.map(([key, score]) => ({ key, score, found: found.get(key) }))).toEqual([]);
}
