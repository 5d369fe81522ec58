import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";

/** Raise it when the shape of records changes in a way that readers of exported files must know. */
export const SCHEMA_VERSION = 1;

/** The source whose edition is the dataset's. */
const BROCHURE = "gtai-2024";

/** Describes a dataset as a release: its version, its digest and the number of records. */
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

/** Returns the SHA-256 of the canonical JSON (RFC 8785) of a dataset. */
export function digestOf(dataset: object): string {
  return createHash("sha256")
    .update(canonicalize(dataset) as string)
    .digest("hex");
}
