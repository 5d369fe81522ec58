import type { Company } from "./Contender.js";
import { importPeer } from "./importPeer.js";

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
}

/** Rows that go in at a time: what DuckDB calls a vector. */
const CHUNK = 2048;

/** A table of companies, columnar and in memory; `type` and `value` make the columns beside position, breadth and id. */
export class DuckTable {
  readonly #companies: readonly Company[];
  readonly #connection: Connection;
  readonly #close: () => void;

  private constructor(companies: readonly Company[], connection: Connection, close: () => void) {
    this.#companies = companies;
    this.#connection = connection;
    this.#close = close;
  }

  static async create(
    companies: readonly Company[],
    columns: readonly string[],
    type: "INTEGER" | "VARCHAR[]",
    value: (company: number, column: number) => unknown,
  ): Promise<DuckTable> {
    const duckdb = await importPeer<DuckDB>("@duckdb/node-api");
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
    return new DuckTable(companies, connection, () => {
      connection.closeSync();
      instance.closeSync();
    });
  }

  /** The companies that the rest of a query selects. */
  async ask(rest: string, values: readonly unknown[] = []): Promise<Company[]> {
    const reader = await this.#connection.runAndReadAll(`SELECT position FROM company ${rest}`, values);
    return (reader.getColumns()[0] ?? []).map((position) => this.#companies[position]!);
  }

  close(): void {
    this.#close();
  }
}
