import { describe, expect, it } from "vitest";
import { createCatalog, rankClusters } from "../../src/index.js";
import { catalogOfTies } from "../support/sql/catalogOfTies.js";
import { anyWishes } from "../support/sql/drawnWishes.js";
import { fillCatalog, fillWishes } from "../support/sql/fill.js";
import { itAnswersLikeTheLibrary } from "../support/sql/itAnswersLikeTheLibrary.js";
import { openPostgres } from "../support/sql/openPostgres.js";
import { statement } from "../support/sql/statement.js";

describe("docs/sql on PostgreSQL", () => {
  itAnswersLikeTheLibrary(openPostgres);

  it("needs the collation that load/postgresql.sql gives the ids: in German, ties come in another order", async () => {
    const engine = await openPostgres();
    const data = catalogOfTies(7);
    const areas = data.focusAreas.map(({ id }) => id);
    const wishes = anyWishes(20, 8, areas);
    await fillCatalog(engine, data);
    await fillWishes(engine, wishes);
    const text = `SELECT wish_id, cluster_id FROM (${statement("rank_clusters.sql").replace(/;\s*$/, "")}) AS ranking
      ORDER BY wish_id, place`;
    const found = async () => (await engine.ask(text)).map((row) => `${row["wish_id"]} ${row["cluster_id"]}`);
    const right = wishes.flatMap((wish, i) =>
      rankClusters(wish, { catalog: createCatalog(data) }).map(({ cluster }) => `${i} ${cluster.id}`),
    );
    expect(await found()).toEqual(right);
    await engine.run('ALTER TABLE clusters ALTER COLUMN id TYPE text COLLATE "default"');
    const inGerman = await found();
    expect(inGerman).not.toEqual(right);
    expect(inGerman.sort()).toEqual(right.sort());
    await engine.close();
  });
});
