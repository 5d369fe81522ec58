import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Dataset } from "../../src/generated/tables.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { type Column, type CsvTable, csvTables } from "./csvTables.js";
import { type Fields, type FlatDataset, type FlatRecord, flatSchemas, fromFlat, toFlat } from "./flatten.js";
import { recordSchemas } from "./jsonSchema.js";

type Row = Readonly<Record<string, string>>;
type Open = Record<string, unknown>;

const tables = csvTables(flatSchemas(recordSchemas));
const written = new WeakMap<OpenDataset, ReadonlyMap<string, string>>();

/** Writes every CSV file of a dataset: name to content. The same dataset is written once, for the rule and for the formats. */
export function writeCsvFiles(dataset: OpenDataset): ReadonlyMap<string, string> {
  let files = written.get(dataset);
  if (files === undefined) {
    const flat = toFlat(dataset);
    files = new Map(tables.map((table) => [`${table.name}.csv`, writeTable(table, flat)]));
    written.set(dataset, files);
  }
  return files;
}

/** Reads a dataset back from its CSV files; a missing file counts as one without rows. */
export function readCsvFiles(files: ReadonlyMap<string, string>): OpenDataset {
  const dataset: Partial<Record<keyof Dataset, readonly FlatRecord[]>> = {};
  for (const { name, table, columns, list } of tables) {
    const rows: Row[] = parse(files.get(`${name}.csv`) ?? "", { columns: true, record_delimiter: "\n" });
    if (list === undefined) {
      dataset[table] = rows.map((row) => readRow(columns, row) as FlatRecord);
      continue;
    }
    const records = new Map(dataset[table]!.map((record) => [String(record.id), record]));
    if (list.required) for (const record of records.values()) setAt(record, list.path, []);
    for (const row of rows) {
      const record = records.get(stripQuote(row[list.key]!));
      if (record === undefined) throw new Error(`${name}.csv: no record has the ${list.key} ${row[list.key]}`);
      const entries = (getAt(record, list.path) ?? []) as unknown[];
      setAt(record, list.path, [...entries, readRow(columns, row)]);
    }
  }
  return fromFlat(dataset as FlatDataset);
}

/** Writes one file (RFC 4180 with line feeds): a header, then a row per record or per entry of a list. */
function writeTable({ table, columns, list }: CsvTable, dataset: FlatDataset): string {
  const names = columns.map(({ name }) => name);
  const records = dataset[table];
  const header = list === undefined ? names : [list.key, ...(list.counted ? ["position"] : []), ...names];
  const rows =
    list === undefined
      ? records.map((record) => cells(columns, record))
      : records.flatMap((record) =>
          ((getAt(record, list.path) ?? []) as readonly unknown[]).map((entry, i) => [
            doubleQuote(record.id),
            ...(list.counted ? [i + 1] : []),
            ...cells(columns, entry),
          ]),
        );
  // escape_formulas puts a ' before text that a spreadsheet would compute
  return stringify([header, ...rows], { escape_formulas: true, quoted_match: /\r/, cast: { boolean: String } });
}

function cells(columns: readonly Column[], entry: unknown): unknown[] {
  return columns.map(({ path }) => doubleQuote(getAt(entry, path)));
}

/** Reads the entry of a row: a record, or a single value. */
function readRow(columns: readonly Column[], row: Row): unknown {
  if (columns[0]?.path.length === 0) return readCell(columns[0], row);
  const entry: Open = {};
  for (const column of columns) {
    const value = readCell(column, row);
    if (value !== undefined) setAt(entry, column.path, value);
  }
  return entry;
}

/** Reads a cell; an empty one is undefined, or null if the schema allows null. */
function readCell({ name, schema: { type } }: Column, row: Row): unknown {
  const cell = row[name]!;
  const types = [type].flat();
  if (cell === "") return types.includes("null") ? null : undefined;
  if (types.includes("boolean")) return cell === "true";
  return types.includes("string") ? stripQuote(cell) : Number(cell);
}

/** Doubles a leading ', so that a reader can strip one from every text. */
function doubleQuote(value: unknown): unknown {
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

function stripQuote(cell: string): string {
  return cell.replace(/^'/, "");
}

function getAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce((part, key) => (part as Fields | undefined)?.[key], tree);
}

function setAt(tree: unknown, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce((part, key) => {
    part[key] ??= {};
    return part[key] as Open;
  }, tree as Open);
  parent[path.at(-1)!] = value;
}
