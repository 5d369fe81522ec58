import { importPeer } from "./importPeer.js";

interface Statement {
  run(...values: readonly unknown[]): void;
  /** Answers with the first column alone. */
  pluck(): Statement;
  all(...values: readonly unknown[]): number[];
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** An empty SQLite database in memory. */
export async function openSqlite(): Promise<Database> {
  const { default: Sqlite } = await importPeer<{ default: new (file: string) => Database }>("better-sqlite3");
  return new Sqlite(":memory:");
}
