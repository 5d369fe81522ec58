import { join } from "node:path";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { csvTables } from "../formats/csvTables.js";
import { flatSchemas } from "../formats/flatten.js";
import { describedSchemas } from "../formats/jsonSchema.js";
import { renderFormats } from "../formats/renderFormats.js";
import { loadPackage } from "../pages/loadPackage.js";
import { readModel } from "../pages/readModel.js";
import { renderPages } from "../pages/renderPages.js";
import { datasetInfo } from "./datasetInfo.js";
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
  const info = datasetInfo(dataset, version);
  const files = render(dataset, info);
  const model = readModel(files);
  const medtech = await loadPackage(files);
  const records = describedSchemas(model);
  const tables = csvTables(flatSchemas(records));
  const { areaName } = medtech.words;
  return [
    { folder: out, files, alone: true },
    { folder: docs, files: renderPages(medtech, model, tables) },
    ...[...renderFormats(dataset, info, { records, tables, areaName })].map(([below, files]): Target => {
      // beside the folders stand files of the generator alone, too, but folders are nothing that it could compare
      return below === "" ? { folder: formats, files } : { folder: join(formats, below), files, alone: true };
    }),
  ];
}
