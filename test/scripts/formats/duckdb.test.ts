import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clusters, clustersByFocus, corroborations, dataset, statistics } from "../../../src/index.js";
import { descriptor } from "../../support/descriptor.js";
import { loadDuckdb, nameOf } from "../../support/loadDuckdb.js";

describe("DuckDB", () => {
  let connection: DuckDBConnection;
  // DuckDB checks every row against types, primary keys and foreign keys
  beforeAll(async () => {
    connection = await loadDuckdb("formats");
  });
  afterAll(() => connection.closeSync());
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();

  it("loads every table with the declared types and keys", async () => {
    const tables = await ask("SELECT table_name FROM duckdb_tables() ORDER BY table_name");
    expect(tables.flat()).toEqual(descriptor.resources.map(({ name }) => nameOf(name)).sort());
    const [keys] = await ask("SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'");
    const declared = descriptor.resources.flatMap(({ schema }) => schema.foreignKeys ?? []).length;
    expect(keys).toEqual([BigInt(declared)]);
    expect(declared).toBeGreaterThan(30);
  });

  it("has every record", async () => {
    for (const [table, count] of Object.entries(dataset.counts)) {
      const name = table.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      expect([table, await ask(`SELECT count(*) FROM ${name}`)]).toEqual([table, [[BigInt(count)]]]);
    }
  });

  it("returns values, texts and nulls as in the dataset", async () => {
    const rows = await ask("SELECT id, value, approximate, time_period, note FROM statistics");
    expect(rows).toEqual(
      statistics.map(({ id, value, approximate = null, timePeriod = null, note = null }) => {
        return [id, value, approximate, timePeriod, note];
      }),
    );
    const seats = await ask("SELECT id, seat_latitude, members FROM clusters");
    expect(seats).toEqual(
      clusters.map(({ id, seat, members }) => [id, seat.value.latitude, members ? BigInt(members.value) : null]),
    );
  });

  it("joins tables over their keys with the results of the functions", async () => {
    const byFocus = await ask(`SELECT c.name FROM clusters c JOIN cluster_focus_areas f ON f.cluster_id = c.id
      WHERE f.focus_area_id = 'hearing-aids' ORDER BY c.number`);
    expect(byFocus.flat()).toEqual(clustersByFocus("hearing-aids").map(({ name }) => name));
    const held = await ask(`SELECT c.statistic_id, count(*) FROM corroborations c
      JOIN corroboration_against a ON a.corroboration_id = c.id GROUP BY ALL ORDER BY min(c.id)`);
    const expected = new Map<string, number>();
    for (const { statistic, against } of corroborations) {
      if (against.length > 0) expected.set(statistic, (expected.get(statistic) ?? 0) + against.length);
    }
    expect(held).toEqual([...expected].map(([id, count]) => [id, BigInt(count)]));
  });

  it.each([
    ["INSERT INTO cluster_states VALUES ('5-ht', 'DE-XX')", /foreign key/i],
    ["INSERT INTO cluster_states VALUES ('5-ht', 'DE-BW')", /duplicate key|primary key/i],
    ["INSERT INTO states VALUES ('DE-XX', 'X', NULL, 'gtai-2024')", /not null/i],
    ["DELETE FROM sources WHERE id = 'gtai-2024'", /foreign key/i],
  ])("rejects: %s", async (sql, message) => {
    await expect(connection.run(sql)).rejects.toThrow(message);
  });
});
