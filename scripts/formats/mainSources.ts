import type { OpenDataset } from "../../src/model/OpenIds.js";

/** The two documents that the dataset began with, which stand first among its sources. */
export function mainSources({ sources }: OpenDataset): OpenDataset["sources"] {
  return sources.slice(0, 2);
}
