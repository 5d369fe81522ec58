import stringify from "json-stringify-pretty-compact";
import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { writeCsvFiles } from "./csv.js";
import type { CsvTable } from "./csvTables.js";
import { dataPackage } from "./dataPackage.js";
import { jsonSchemas, type RecordSchemas } from "./jsonSchema.js";
import { type AreaName, linkedData } from "./linkedData.js";
import { kebabCase } from "./names.js";

/** What describes the files: schemas and tables with the doc comments of the model, and the names of areas. */
export interface Descriptions {
  readonly records: RecordSchemas;
  readonly tables: readonly CsvTable[];
  readonly areaName: AreaName;
}

/** Renders `formats/`, by folder below it: name to content, always the same for the same data and version. */
export function renderFormats(
  dataset: OpenDataset,
  info: DatasetInfo,
  { records, tables, areaName }: Descriptions,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const csv = writeCsvFiles(dataset);
  const json = Object.entries<object>({ ...dataset }).map(([table, entries]) => {
    return [`${kebabCase(table)}.json`, jsonFile(entries)] as const;
  });
  const data = new Map([...json, ...csv]);
  const description = compactJson(linkedData(data, dataset, info, areaName));
  const schemas = [...jsonSchemas(records)].map(([table, schema]) => {
    return [`${kebabCase(table)}.json`, compactJson(schema)] as const;
  });
  return new Map([
    ["data", data],
    ["json-schema", new Map(schemas)],
    [
      "",
      new Map([
        ["datapackage.json", compactJson(dataPackage(tables, csv, dataset, info))],
        // Node and bundlers don't know how to import a .jsonld file
        ["dataset.json", description],
        ["dataset.jsonld", description],
      ]),
    ],
  ]);
}

/** Writes a list or an object with one entry per line: the file stays small, and a diff shows each changed record. */
function jsonFile(entries: object): string {
  const isList = Array.isArray(entries);
  const lines = Object.entries(entries).map(([key, entry]) => {
    const text = JSON.stringify(entry);
    return isList ? text : `${JSON.stringify(key)}:${text}`;
  });
  const [open, close] = isList ? "[]" : "{}";
  return lines.length === 0 ? `${open}${close}\n` : `${open}\n${lines.join(",\n")}\n${close}\n`;
}

/** Writes one column or property per line, as the data have one record per line. */
function compactJson(value: object): string {
  return `${stringify(value, { indent: 1, maxLength: 400 })}\n`;
}
