import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { scratchFolder } from "../support/scratchFolder.js";
import { openDuckDB } from "../support/sql/openDuckDB.js";
import { statement } from "../support/sql/statement.js";

const header = (table: string) =>
  readFileSync(join(root, `formats/data/${table.replaceAll("_", "-")}.csv`), "utf8")
    .split("\n")[0]!
    .split(",");

describe("docs/sql/load/postgresql.sql", () => {
  const text = statement("load/postgresql.sql");
  const created = [...text.matchAll(/^CREATE TABLE (\w+) \(\n([^;]+)\n\);$/gm)];

  it.each(created.map(([, table, columns]) => [table!, columns!]))(
    "gives %s the columns of its CSV file",
    (table, columns) => {
      expect(columns.split(",\n").map((line) => line.trim().split(" ")[0])).toEqual(header(table));
      expect(text).toContain(`\\copy ${table} FROM '${table.replaceAll("_", "-")}.csv' (FORMAT csv, HEADER)\n`);
    },
  );

  it("loads what DuckDB loads", () => {
    const loaded = statement("load/duckdb.sql").matchAll(/^CREATE TABLE (\w+) AS FROM read_csv/gm);
    expect(created.map(([, table]) => table)).toEqual([...loaded].map(([, table]) => table));
  });
});

describe("docs/sql/load/parquet.sql", () => {
  it("writes every table with its rows, and with types that the statements can compute with", async () => {
    const folder = scratchFolder();
    const engine = await openDuckDB();
    const names = (await engine.ask("SELECT table_name AS name FROM duckdb_tables() ORDER BY name")).map(
      (row) => row["name"] as string,
    );
    await engine.run(statement("load/parquet.sql").replaceAll(/(?<=TO ')/g, `${folder}/`));
    for (const name of names) {
      const written = `read_parquet('${folder}/${name}.parquet')`;
      const left = await engine.ask(`FROM ${name} EXCEPT ALL FROM ${written}`);
      const counts = await engine.ask(`SELECT (SELECT COUNT(*) FROM ${name}) - (SELECT COUNT(*) FROM ${written}) AS n`);
      expect([name, left, counts]).toEqual([name, [], [{ n: 0 }]]);
    }
    const types = await engine.ask(`DESCRIBE FROM read_parquet('${folder}/statistics.parquet')`);
    const typeOf = Object.fromEntries(types.map((row) => [row["column_name"], row["column_type"]]));
    expect(typeOf).toMatchObject({
      value: "DOUBLE",
      approximate: "BOOLEAN",
      time_period: "VARCHAR",
      position: "BIGINT",
    });
    await engine.close();
  });
});

describe("docs/sql/load/spark.sql and trino.sql", () => {
  const written = [...statement("load/parquet.sql").matchAll(/^COPY (\w+) TO '\1\.parquet';$/gm)].map(
    ([, name]) => name!,
  );

  it("name all that load/parquet.sql writes", () => {
    const views = /^CREATE TEMPORARY VIEW (\w+) USING parquet OPTIONS \(path '\1\.parquet'\);$/gm;
    expect([...statement("load/spark.sql").matchAll(views)].map(([, name]) => name)).toEqual(written);
    const tables = /^CREATE TABLE (\w+) \([^;]*\/medtech\/\1\/'\);$/gm;
    expect([...statement("load/trino.sql").matchAll(tables)].map(([, name]) => name)).toEqual(written);
  });

  it("give Trino the types that are in the files, and all columns that the statements read", async () => {
    const engine = await openDuckDB();
    const created = [...statement("load/trino.sql").matchAll(/^CREATE TABLE (\w+) \(\n([^;]*?)\n\) WITH/gm)];
    for (const [, table, list] of created) {
      const columns = list!.split(",\n").map((line) => line.trim().split(" ") as [string, string]);
      const types = await engine.ask(`DESCRIBE ${table}`);
      const typeOf = new Map(types.map((row) => [row["column_name"], String(row["column_type"]).toLowerCase()]));
      expect(columns.map(([name]) => [name, typeOf.get(name)])).toEqual(columns);
      const names = columns.map(([name]) => name).join();
      await engine.run(`CREATE OR REPLACE TABLE ${table} AS SELECT ${names} FROM ${table}`);
    }
    for (const name of readdirSync(join(root, "docs/sql")).filter((each) => each.endsWith(".sql"))) {
      expect((await engine.ask(`EXPLAIN ${statement(name)}`)).length, name).toBe(1);
    }
    await engine.close();
  });
});
