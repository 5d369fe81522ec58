import type { OpenDataset } from "../../src/model/OpenIds.js";
import { csvFiles } from "./csvFiles.js";
import { csvTables } from "./csvTables.js";
import { flatSchemas } from "./flatSchemas.js";
import { jsonFile } from "./jsonFile.js";
import { kebabCase } from "./kebabCase.js";
import { recordSchemas } from "./recordSchemas.js";

/** What `formats/` holds, by folder below it: name to content, always the same for the same data and version. */
export function renderFormats(dataset: OpenDataset): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const records = recordSchemas();
  const json = Object.entries<object>({ ...dataset }).map(
    ([table, entries]) => [`${kebabCase(table)}.json`, jsonFile(entries)] as const,
  );
  return new Map([["data", new Map([...json, ...csvFiles(csvTables(flatSchemas(records)), dataset)])]]);
}
