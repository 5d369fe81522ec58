// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { DatasetInfo } from "../model/DatasetInfo.js";

/** What this release of the dataset is: name, version, digest and the number of records. */
export const dataset: DatasetInfo = /* @__PURE__ */ deepFreeze({
  name: "medtech-germany",
  version: "0.0.0",
  schemaVersion: 1,
  edition: "Issue 2025/2026, order number 20854-3",
  digest: "e07157ceaf2ceffe66fbd3370d3d423501699da1035d5cf265faa1b263df03a5",
  counts: {
    clusters: 17,
    focusAreas: 19,
    hospitals: 4,
    states: 16,
    programmes: 6,
    policyAreas: 7,
    indicators: 38,
    statistics: 58,
    corroborations: 6,
    sources: 74,
    redirects: 1,
  },
});
