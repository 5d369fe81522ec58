// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { DatasetInfo } from "../model/DatasetInfo.js";

/** What this release of the dataset is: name, version, digest and the number of records. */
export const dataset: DatasetInfo = /* @__PURE__ */ deepFreeze({
  name: "medtech-germany",
  version: "0.0.0",
  schemaVersion: 1,
  edition: "Issue 2025/2026, order number 20854-3",
  digest: "3b638018418d198174adeae008aaf3231d94b1d3183e0d0f1087814128c28f30",
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
    sources: 34,
    redirects: 1,
  },
});
