import stringify from "json-stringify-pretty-compact";
import type { Dataset } from "../../src/generated/tables.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { datasetInfo } from "../generate/datasetInfo.js";
import type { CsvTable } from "./CsvTable.js";
import { csvFiles } from "./csvFiles.js";
import { dataPackage } from "./dataPackage.js";
import type { JsonSchema } from "./JsonSchema.js";
import { jsonFile } from "./jsonFile.js";
import { jsonSchemas } from "./jsonSchemas.js";
import { kebabCase } from "./kebabCase.js";
import { linkedData } from "./linkedData.js";

/** What `formats/` holds, by folder below it: name to content, always the same for the same data and version. */
export function renderFormats(
  dataset: OpenDataset,
  version: string,
  records: Readonly<Record<keyof Dataset, JsonSchema>>,
  tables: readonly CsvTable[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const info = datasetInfo(dataset, version);
  const json = Object.entries<object>({ ...dataset }).map(
    ([table, entries]) => [`${kebabCase(table)}.json`, jsonFile(entries)] as const,
  );
  const csv = csvFiles(tables, dataset);
  const data = new Map([...json, ...csv]);
  const schemas = [...jsonSchemas(records)].map(
    ([table, schema]) => [`${kebabCase(table)}.json`, text(schema)] as const,
  );
  return new Map([
    ["data", data],
    ["json-schema", new Map(schemas)],
    [
      "",
      new Map([
        ["datapackage.json", text(dataPackage(tables, csv, dataset, info))],
        ["dataset.jsonld", text(linkedData(data, dataset, info))],
      ]),
    ],
  ]);
}

/** Small, and yet to be read: one line a column, as the data have one line a record. */
function text(value: object): string {
  return `${stringify(value, { indent: 1, maxLength: 400 })}\n`;
}
