// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { DatasetInfo } from "../model/DatasetInfo.js";

/** What this release of the dataset is: name, version, digest and the number of records. */
export const dataset: DatasetInfo = /* @__PURE__ */ deepFreeze({
  name: "medtech-germany",
  version: "0.0.0",
  schemaVersion: 1,
  edition: "Issue 2025/2026, order number 20854-3",
  digest: "1e54a2292ea323e93043a94fc6f8521c162d654a26eba54a68e941e5b5684bea",
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
    sources: 71,
    redirects: 1,
  },
});
