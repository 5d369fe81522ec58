import { spawn } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";
import { root } from "../root.js";
import type { Engine, Row } from "./Engine.js";
import { statement } from "./statement.js";

let count = 0;

/** A database with the tables that the guide has one load from the CSV files, on the server that runs for these tests. */
export async function openPostgres(): Promise<Engine> {
  if (count === 0) {
    await psql("postgres", "CREATE DATABASE loaded");
    await psql("loaded", statement("load/postgresql.sql"));
  }
  const name = `copy_${count++}`;
  await psql("postgres", `CREATE DATABASE ${name} TEMPLATE loaded`);
  return {
    async run(statements) {
      await psql(name, statements);
    },
    async ask(text) {
      const rows = await psql(name, `SELECT row_to_json(answer) FROM (\n${text.replace(/;\s*$/, "")}\n) AS answer`);
      return rows
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Row);
    },
    async close() {
      await psql("postgres", `DROP DATABASE ${name}`);
    },
  };
}

/** Has the client run statements from its standard input, in the folder with the CSV files; an error is one of the test. */
function psql(database: string, statements: string): Promise<string> {
  const args = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", inject("postgres"), "-U", "postgres", database];
  return new Promise((resolve, reject) => {
    const child = spawn("psql", args, {
      cwd: join(root, "formats/data"),
      env: { ...process.env, PGCLIENTENCODING: "UTF8" },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status) => (status === 0 ? resolve(stdout) : reject(new Error(stderr))));
    child.stdin.end(`${statements}\n;\n`);
  });
}
