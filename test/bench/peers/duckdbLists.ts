import type { Contender } from "./Contender.js";
import { DuckTable } from "./duckdb.js";
import { importPeer } from "./importPeer.js";

/** One row a company, its areas in a column of lists. `list_has_all` and `list_has_any` would take up to ten times as long. */
export const duckdbLists: Contender = {
  name: "DuckDB, lists",
  how: "a column of lists; `list_contains`",
  peer: "@duckdb/node-api",
  async load({ companies }) {
    const { listValue } = await importPeer<{ listValue(items: readonly string[]): unknown }>("@duckdb/node-api");
    const table = await DuckTable.create(companies, ["areas"], "VARCHAR[]", (i) => listValue(companies[i]!.focusAreas));
    const listed = (areas: readonly string[]) => areas.map((_, i) => `list_contains(areas, $${i + 1})`);
    return {
      all: (areas) => table.ask(`WHERE ${listed(areas).join(" AND ")}`, areas),
      any: (areas) => table.ask(`WHERE ${listed(areas).join(" OR ")}`, areas),
      rank(wish) {
        const areas = Object.keys(wish);
        const score = listed(areas).map((isListed, i) => `CASE WHEN ${isListed} THEN ${wish[areas[i]!]} ELSE 0 END`);
        return table.ask(`ORDER BY ${score.join(" + ")} DESC, breadth, id LIMIT 10`, areas);
      },
      close: () => table.close(),
    };
  },
};
