import { type Company, type Contender, importPeer } from "./contender.js";
import { allSql, anySql, columnsSql, encode, scoreSql } from "./masks.js";

interface Reader {
  getColumns(): readonly (readonly number[])[];
}

interface Chunk {
  rowCount: number;
  setColumns(columns: readonly (readonly unknown[])[]): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string, values?: readonly unknown[]): Promise<Reader>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
  closeSync(): void;
}

interface DuckDB {
  DuckDBInstance: { create(file: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> };
  DuckDBDataChunk: { create(types: readonly unknown[], rowCount: number): Chunk };
  INTEGER: unknown;
  VARCHAR: unknown;
  LIST(of: unknown): unknown;
  listValue(items: readonly string[]): unknown;
}

const PEER = "@duckdb/node-api";

/** Rows that go in at a time: what DuckDB calls a vector. */
const CHUNK = 2048;

/** One row per company, its areas as bits in integer columns. */
export const duckdbMasks: Contender = {
  name: "DuckDB, bit masks",
  how: "areas as bits in integer columns; `WHERE` and `ORDER BY … LIMIT 10`",
  peer: PEER,
  async load(data) {
    const { rows, words, placeOf } = encode(data);
    const table = await createTable(data.companies, columnsSql(words), "INTEGER", (i, word) => rows[i * words + word]);
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

/** One row per company, its areas in a column of lists. `list_has_all` and `list_has_any` take up to ten times as long. */
export const duckdbLists: Contender = {
  name: "DuckDB, lists",
  how: "a column of lists; `list_contains`",
  peer: PEER,
  async load({ companies }) {
    const { listValue } = await importPeer<DuckDB>(PEER);
    const table = await createTable(companies, ["areas"], "VARCHAR[]", (i) => listValue(companies[i]!.focusAreas));
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

interface DuckTable {
  /** Returns the companies that the rest of a query selects. */
  ask(rest: string, values?: readonly unknown[]): Promise<Company[]>;
  close(): void;
}

/** Makes a columnar table in memory; `type` and `value` make the columns beside position, breadth and id. */
async function createTable(
  companies: readonly Company[],
  columns: readonly string[],
  type: "INTEGER" | "VARCHAR[]",
  value: (company: number, column: number) => unknown,
): Promise<DuckTable> {
  const duckdb = await importPeer<DuckDB>(PEER);
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const more = columns.map((column) => `, ${column} ${type}`).join("");
  await connection.run(`CREATE TABLE company (position INTEGER, breadth INTEGER, id VARCHAR${more})`);
  const own = type === "INTEGER" ? duckdb.INTEGER : duckdb.LIST(duckdb.VARCHAR);
  const types = [duckdb.INTEGER, duckdb.INTEGER, duckdb.VARCHAR, ...columns.map(() => own)];
  const appender = await connection.createAppender("company");
  for (let from = 0; from < companies.length; from += CHUNK) {
    const chunk = duckdb.DuckDBDataChunk.create(types, Math.min(CHUNK, companies.length - from));
    const positions = Array.from({ length: chunk.rowCount }, (_, i) => from + i);
    chunk.setColumns([
      positions,
      positions.map((position) => companies[position]!.focusAreas.length),
      positions.map((position) => companies[position]!.id),
      ...columns.map((_, column) => positions.map((position) => value(position, column))),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return {
    async ask(rest, values = []) {
      const reader = await connection.runAndReadAll(`SELECT position FROM company ${rest}`, values);
      return (reader.getColumns()[0] ?? []).map((position) => companies[position]!);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
