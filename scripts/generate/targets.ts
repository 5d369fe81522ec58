import { join } from "node:path";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { csvTables } from "../formats/csvTables.js";
import { describedSchemas } from "../formats/describedSchemas.js";
import { flatSchemas } from "../formats/flatSchemas.js";
import { renderFormats } from "../formats/renderFormats.js";
import { csvFilesPage } from "../pages/csvFilesPage.js";
import { renderPages } from "../pages/renderPages.js";
import { render } from "./render.js";
import type { Target } from "./staleFiles.js";

/** All that is written from a checked dataset: the tables, the pages of the documentation, and the formats for other tools. */
export async function targets(
  dataset: OpenDataset,
  version: string,
  out = "src/generated",
  docs = "docs",
  formats = "formats",
): Promise<readonly Target[]> {
  const files = render(dataset, version);
  const records = describedSchemas(files.get("ids.ts")!);
  const tables = csvTables(flatSchemas(records));
  const pages = [...(await renderPages(files)), ["csv-files.md", csvFilesPage(tables)] as const];
  return [
    { folder: out, files, alone: true },
    { folder: docs, files: new Map(pages) },
    ...[...renderFormats(dataset, version, records, tables)].map(([below, files]): Target => {
      // beside the folders stand files of the generator alone, too, but folders are nothing that it could compare
      return below === "" ? { folder: formats, files } : { folder: join(formats, below), files, alone: true };
    }),
  ];
}
