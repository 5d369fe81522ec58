import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { root } from "../root.js";
import type { Engine, Row } from "./Engine.js";

/** DuckDB, in memory, with the tables that the guide has one load from the CSV files. */
export async function openDuckDB(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${join(root, "formats/data")}'`);
  await connection.run(readFileSync(join(root, "docs/sql/load/duckdb.sql"), "utf8"));
  return {
    async run(statements) {
      await connection.run(statements);
    },
    async ask(statement) {
      const rows = (await connection.runAndReadAll(statement)).getRowObjectsJS();
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plain(value: Row[string]): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}
