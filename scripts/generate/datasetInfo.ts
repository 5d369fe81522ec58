import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { digestOf } from "./digestOf.js";

/** Raise it when readers of exported files must know that the shape of records changed. */
export const SCHEMA_VERSION = 1;

/** The source whose edition is the dataset's. */
const BROCHURE = "gtai-2024";

export function datasetInfo(dataset: OpenDataset, version: string): DatasetInfo {
  const edition = dataset.sources.find(({ id }) => id === BROCHURE)?.edition;
  if (edition === undefined) throw new Error(`data/sources.json: expected ${BROCHURE} with an edition`);
  return {
    name: "medtech-germany",
    version,
    schemaVersion: SCHEMA_VERSION,
    edition,
    digest: digestOf(dataset),
    counts: Object.fromEntries(
      Object.entries<object>({ ...dataset }).map(([table, records]) => [table, Object.keys(records).length]),
    ),
  };
}
