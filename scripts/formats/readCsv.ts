import { parse } from "csv-parse/sync";
import type { Dataset } from "../../src/generated/tables.js";
import type { Column, CsvTable } from "./CsvTable.js";
import type { FlatDataset, FlatRecord } from "./FlatDataset.js";

type Row = Readonly<Record<string, string>>;
type Open = Record<string, unknown>;

/** The flat records that CSV files hold; a file that is not there has no rows. */
export function readCsv(tables: readonly CsvTable[], files: ReadonlyMap<string, string>): FlatDataset {
  const dataset: Partial<Record<keyof Dataset, readonly FlatRecord[]>> = {};
  for (const { name, table, columns, list } of tables) {
    const rows: Row[] = parse(files.get(`${name}.csv`) ?? "", { columns: true, record_delimiter: "\n" });
    if (list === undefined) {
      dataset[table] = rows.map((row) => readRow(columns, row) as FlatRecord);
      continue;
    }
    const records = new Map(dataset[table]!.map((record) => [String(record.id), record]));
    if (list.required) for (const record of records.values()) setAt(record, list.way, []);
    for (const row of rows) {
      const record = records.get(textOf(row[list.key]!));
      if (record === undefined) throw new Error(`${name}.csv: no record has the ${list.key} ${row[list.key]}`);
      const entries = (getAt(record, list.way) ?? []) as unknown[];
      setAt(record, list.way, [...entries, readRow(columns, row)]);
    }
  }
  return dataset as FlatDataset;
}

/** The entry that a row was made of: a record, or a single value. */
function readRow(columns: readonly Column[], row: Row): unknown {
  if (columns[0]?.way.length === 0) return readCell(columns[0], row);
  const entry: Open = {};
  for (const column of columns) {
    const value = readCell(column, row);
    if (value !== undefined) setAt(entry, column.way, value);
  }
  return entry;
}

/** An empty cell is nothing, or null where the schema has it. */
function readCell({ name, schema: { type } }: Column, row: Row): unknown {
  const cell = row[name]!;
  const types = [type].flat();
  if (cell === "") return types.includes("null") ? null : undefined;
  if (types.includes("boolean")) return cell === "true";
  return types.includes("string") ? textOf(cell) : Number(cell);
}

/** The text of a cell, without the ' that keeps a spreadsheet from computing it. */
function textOf(cell: string): string {
  return cell.replace(/^'/, "");
}

function getAt(tree: unknown, way: readonly string[]): unknown {
  return way.reduce((part, key) => (part as Open | undefined)?.[key], tree);
}

function setAt(tree: unknown, way: readonly string[], value: unknown): void {
  const [last, ...before] = [...way].reverse() as [string, ...string[]];
  const parent = before.reverse().reduce((part, key) => {
    part[key] ??= {};
    return part[key] as Open;
  }, tree as Open);
  parent[last] = value;
}
