import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { CsvTable } from "./CsvTable.js";
import { toFlat } from "./toFlat.js";
import { writeCsv } from "./writeCsv.js";

/** Every CSV file of a dataset: name to content. */
export function csvFiles(tables: readonly CsvTable[], dataset: OpenDataset): ReadonlyMap<string, string> {
  const flat = toFlat(dataset);
  return new Map(tables.map((table) => [`${table.name}.csv`, writeCsv(table, flat)]));
}
