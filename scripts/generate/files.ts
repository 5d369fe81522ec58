import type { Dataset } from "../../src/model/Dataset.js";

/** The files of `data/` that make up each table, in the order in which their records follow each other. */
export const files: Readonly<Record<keyof Dataset, readonly string[]>> = {
  clusters: ["clusters.json"],
  focusAreas: ["focus-areas.json"],
  hospitals: ["hospitals.json"],
  states: ["states.json"],
  programmes: ["programmes.json"],
  policyAreas: ["policy-areas.json"],
  indicators: ["indicators.json"],
  statistics: [
    "statistics/clusters.json",
    "statistics/hospitals.json",
    "statistics/industry.json",
    "statistics/innovation.json",
  ],
  corroborations: ["corroborations.json"],
  sources: ["sources.json"],
  redirects: ["redirects.json"],
};
