// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { DatasetInfo } from "../model/DatasetInfo.js";

/** What this release of the dataset is: name, version, digest and the number of records. */
export const dataset: DatasetInfo = /* @__PURE__ */ deepFreeze({
  name: "medtech-germany",
  version: "0.0.0",
  schemaVersion: 1,
  edition: "Issue 2025/2026, order number 20854-3",
  digest: "586b8f906f7155704d07b1b6f763e4b56c8d91dda07a61df15d3d2e054eaf6e9",
  counts: {
    clusters: 17,
    focusAreas: 19,
    hospitals: 4,
    states: 16,
    programmes: 6,
    policyAreas: 7,
    indicators: 41,
    statistics: 275,
    corroborations: 58,
    sources: 111,
    redirects: 1,
  },
});
