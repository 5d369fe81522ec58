import { createHash } from "node:crypto";
import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { about } from "./about.js";
import type { CsvTable } from "./CsvTable.js";
import { mainSources } from "./mainSources.js";
import { tableSchema } from "./tableSchema.js";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** The descriptor of the CSV files as a Data Package 2.0. */
export function dataPackage(
  tables: readonly CsvTable[],
  files: ReadonlyMap<string, string>,
  dataset: OpenDataset,
  { name, version, schemaVersion, edition }: DatasetInfo,
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    title: about.title,
    description: `Edition of the clusters: ${edition}. ${about.rights}`,
    version,
    schemaVersion,
    keywords: about.keywords,
    contributors: [{ title: about.contributors, roles: ["DataCurator"] }],
    licenses: [about.licence],
    sources: [
      ...mainSources(dataset).map(({ title, publisher, url }) => {
        return { title: `${title} (${publisher})`, ...(url && { path: url }) };
      }),
      { title: `All ${dataset.sources.length} documents, with what each says of its rights`, path: "data/sources.csv" },
    ],
    resources: tables.map((table) => {
      const path = `data/${table.name}.csv`;
      const content = Buffer.from(files.get(`${table.name}.csv`)!);
      return {
        $schema: `${PROFILES}/dataresource.json`,
        name: table.name,
        type: "table",
        path,
        description: table.description,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: content.length,
        hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
        dialect: { lineTerminator: "\n" },
        schema: tableSchema(table),
      };
    }),
  };
}
