import { stringify } from "csv-stringify/sync";
import type { Column, CsvTable } from "./CsvTable.js";
import type { Fields, FlatDataset, FlatRecord } from "./FlatDataset.js";

/** A CSV file (RFC 4180 with line feeds): a header, and a row for each record, or for each entry of a list of theirs. */
export function writeCsv({ table, columns, list }: CsvTable, dataset: FlatDataset): string {
  const names = columns.map(({ name }) => name);
  const records = dataset[table];
  const header = list === undefined ? names : [list.key, ...(list.counted ? ["position"] : []), ...names];
  const rows =
    list === undefined
      ? records.map((record) => cells(columns, record))
      : records.flatMap((record) =>
          entriesOf(record, list.way).map((entry, i) => [
            escaped(record.id),
            ...(list.counted ? [i + 1] : []),
            ...cells(columns, entry),
          ]),
        );
  // escape_formulas puts a ' before a text that a spreadsheet would compute
  return stringify([header, ...rows], { escape_formulas: true, quoted_match: /\r/, cast: { boolean: String } });
}

function cells(columns: readonly Column[], entry: unknown): unknown[] {
  return columns.map(({ way }) => escaped(valueAt(entry, way)));
}

/** With one ' more where there is one, so that a reader can take every leading ' away. */
function escaped(value: unknown): unknown {
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

function entriesOf(record: FlatRecord, way: readonly string[]): readonly unknown[] {
  return (valueAt(record, way) ?? []) as readonly unknown[];
}

function valueAt(tree: unknown, way: readonly string[]): unknown {
  return way.reduce((part, key) => (part as Fields | undefined)?.[key], tree);
}
