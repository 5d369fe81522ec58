import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rankClusters } from "../../../src/index.js";
import { exactWishes } from "./drawnWishes.js";
import type { Engine } from "./Engine.js";

/** How far apart the companies are that have the same wish: a prime, so that every wish occurs. */
const STEP = 7919;

interface Companies {
  /** The Parquet file with the wishes. */
  readonly file: string;
  /** How many rows a table of rankings has, and how many of them are, down to the last digit, those of the library. */
  readonly compare: (table: string) => Promise<{ readonly rows: number; readonly equal: number }>;
}

/**
 * Writes a Parquet file with the wishes of many companies into a folder, and has the table of wishes be that file. For DuckDB.
 *
 * There are as many different wishes as `wishes` says. The library ranks all clusters for each of them.
 */
export async function createCompanies(
  engine: Engine,
  count: number,
  wishes: number,
  folder: string,
): Promise<Companies> {
  const drawn = exactWishes(wishes, 14);
  const areas = drawn.flatMap((wish, i) => Object.entries(wish).map(([area, weight]) => [i, area, weight]));
  const right = drawn.flatMap((wish, i) =>
    rankClusters(wish).map(({ cluster, score }, place) => [i, place + 1, cluster.id, score]),
  );
  const load = async (table: string, columns: string, rows: readonly (readonly unknown[])[]) => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, rows.map((row) => `${row.join()}\n`).join(""));
    await engine.run(`CREATE TABLE ${table} (${columns}); COPY ${table} FROM '${file}'`);
  };
  await load("drawn", "drawn_id BIGINT, focus_area_id VARCHAR, weight DOUBLE", areas);
  await load("expected", "drawn_id BIGINT, place BIGINT, cluster_id VARCHAR, score DOUBLE", right);
  const file = join(folder, "wishes.parquet");
  await engine.run(`
    COPY (
      SELECT c.company AS wish_id, d.focus_area_id, d.weight
      FROM range(${count}) AS c(company)
      JOIN drawn AS d ON d.drawn_id = (c.company * ${STEP}) % ${wishes}
    ) TO '${file}';
    DROP TABLE wishes;
    CREATE VIEW wishes AS FROM read_parquet('${file}');
  `);
  return {
    file,
    compare: async (table) => {
      const [counts] = await engine.ask(`
        SELECT
          (SELECT COUNT(*) FROM ${table}) AS rows,
          COUNT(*) FILTER (WHERE r.cluster_id = e.cluster_id AND r.score = e.score) AS equal
        FROM ${table} AS r
        JOIN expected AS e ON e.drawn_id = (r.wish_id * ${STEP}) % ${wishes} AND e.place = r.place
      `);
      return counts as { readonly rows: number; readonly equal: number };
    },
  };
}
