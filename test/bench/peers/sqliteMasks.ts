import type { Contender } from "./Contender.js";
import { encode } from "./encode.js";
import { allSql, anySql, columnsSql, scoreSql } from "./maskSql.js";
import { openSqlite } from "./sqlite.js";

/** One row a company, its areas as bits in integer columns. */
export const sqliteMasks: Contender = {
  name: "SQLite, bit masks",
  how: "areas as bits in integer columns; `WHERE` and `ORDER BY … LIMIT 10`",
  peer: "better-sqlite3",
  async load(data) {
    const { companies } = data;
    const { rows, words, placeOf } = encode(data);
    const database = await openSqlite();
    const columns = columnsSql(words);
    database.exec(
      `CREATE TABLE company (position INTEGER PRIMARY KEY, ${columns.join(", ")}, breadth INTEGER, id TEXT); BEGIN`,
    );
    const insert = database.prepare(`INSERT INTO company VALUES (?, ${columns.map(() => "?").join(", ")}, ?, ?)`);
    for (const [i, { id, focusAreas }] of companies.entries()) {
      insert.run(i, ...rows.subarray(i * words, (i + 1) * words), focusAreas.length, id);
    }
    database.exec("COMMIT");
    const ask = (rest: string) =>
      database
        .prepare(`SELECT position FROM company ${rest}`)
        .pluck()
        .all()
        .map((position) => companies[position]!);
    return {
      all: (areas) => ask(`WHERE ${allSql(areas.map(placeOf))} ORDER BY position`),
      any: (areas) => ask(`WHERE ${anySql(areas.map(placeOf))} ORDER BY position`),
      rank(wish) {
        const score = scoreSql(Object.keys(wish).map(placeOf), Object.values(wish));
        return ask(`ORDER BY ${score} DESC, breadth, id LIMIT 10`);
      },
      close: () => database.close(),
    };
  },
};
