import { expect } from "vitest";
import type { IdTable as Table } from "../../src/schema/tables.js";
import { tables } from "./tables.js";

/** Returns the position of a record in its table. */
export function positionOf(table: Table, id: string): number {
  const position = tables[table].findIndex((record) => record.id === id);
  expect(position, `${id} in ${table}`).toBeGreaterThanOrEqual(0);
  return position;
}
