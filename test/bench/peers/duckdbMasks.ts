import type { Contender } from "./Contender.js";
import { DuckTable } from "./duckdb.js";
import { encode } from "./encode.js";
import { allSql, anySql, columnsSql, scoreSql } from "./maskSql.js";

/** One row a company, its areas as bits in integer columns. */
export const duckdbMasks: Contender = {
  name: "DuckDB, bit masks",
  how: "areas as bits in integer columns; `WHERE` and `ORDER BY … LIMIT 10`",
  peer: "@duckdb/node-api",
  async load(data) {
    const { rows, words, placeOf } = encode(data);
    const table = await DuckTable.create(
      data.companies,
      columnsSql(words),
      "INTEGER",
      (i, word) => rows[i * words + word],
    );
    return {
      all: (areas) => table.ask(`WHERE ${allSql(areas.map(placeOf))}`),
      any: (areas) => table.ask(`WHERE ${anySql(areas.map(placeOf))}`),
      rank(wish) {
        const score = scoreSql(Object.keys(wish).map(placeOf), Object.values(wish));
        return table.ask(`ORDER BY ${score} DESC, breadth, id LIMIT 10`);
      },
      close: () => table.close(),
    };
  },
};
