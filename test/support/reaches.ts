import type { Reach } from "../../scripts/tablesOfExports.js";

const none: Reach = { tables: [], ids: [] };
const ids = (...tables: string[]): Reach => ({ tables: [], ids: tables });
const cells: Reach = ids("clusters", "focusAreas", "redirects");
const figures = ["hospitals", "indicators", "statistics", "sources"];

/**
 * Which tables come along with an import of each export: those that its answers are made of; and those of which it needs the
 * ids alone, to know an argument, to suggest others and to follow what was retired.
 */
export const reaches: Readonly<Record<string, Reach>> = {
  DatasetError: none,
  InvalidArgumentError: none,
  InvalidDataError: none,
  RetiredIdError: none,
  UnknownIdError: none,
  attributionsFor: { tables: ["sources"], ids: ["redirects"] },
  cite: { tables: ["sources"], ids: ["redirects"] },
  clusters: { tables: ["clusters"], ids: [] },
  clustersByFocus: { tables: ["clusters"], ids: ["focusAreas", "redirects"] },
  clustersByState: { tables: ["clusters", "states"], ids: ["focusAreas", "redirects"] },
  clustersNear: { tables: ["clusters"], ids: ["focusAreas"] },
  compareStats: { tables: figures, ids: ["redirects"] },
  complementarity: cells,
  corroborations: { tables: ["corroborations"], ids: [] },
  corroborationsOf: { tables: ["statistics", "corroborations"], ids: ["redirects"] },
  createCatalog: ids("redirects"),
  dataset: none,
  explainDifference: { tables: ["indicators", "statistics"], ids: ["redirects"] },
  explainMatch: { tables: ["clusters"], ids: ["focusAreas", "redirects"] },
  findClusters: { tables: ["clusters"], ids: ["focusAreas"] },
  findStats: { tables: figures, ids: ["redirects"] },
  focusAreas: { tables: ["focusAreas"], ids: [] },
  focusCounts: cells,
  focusMatrix: { tables: ["clusters", "focusAreas"], ids: [] },
  formatStat: { tables: ["indicators", "statistics"], ids: ["redirects"] },
  getCluster: { tables: ["clusters"], ids: ["redirects"] },
  getFocusArea: { tables: ["focusAreas"], ids: ["redirects"] },
  getHospital: { tables: ["hospitals"], ids: ["redirects"] },
  getIndicator: { tables: ["indicators"], ids: ["redirects"] },
  getPolicyArea: { tables: ["policyAreas"], ids: ["redirects"] },
  getProgramme: { tables: ["programmes"], ids: ["redirects"] },
  getSource: { tables: ["sources"], ids: ["redirects"] },
  getState: { tables: ["states"], ids: ["redirects"] },
  getStatistic: { tables: ["statistics"], ids: ["redirects"] },
  hospitals: { tables: ["hospitals"], ids: [] },
  indicators: { tables: ["indicators"], ids: [] },
  isClusterId: ids("clusters"),
  isFocusAreaId: ids("focusAreas"),
  isHospitalId: ids("hospitals"),
  isIndicatorId: ids("indicators"),
  isPolicyAreaId: ids("policyAreas"),
  isProgrammeId: ids("programmes"),
  isSourceId: ids("sources"),
  isStateCode: ids("states"),
  isStatisticId: ids("statistics"),
  matchScore: cells,
  minimalCovers: { tables: ["clusters"], ids: ["focusAreas", "redirects"] },
  policyAreas: { tables: ["policyAreas"], ids: [] },
  programmes: { tables: ["programmes"], ids: [] },
  rankClusters: { tables: ["clusters"], ids: ["focusAreas", "redirects"] },
  redirects: ids("redirects"),
  resolveId: ids(
    "clusters",
    "focusAreas",
    "hospitals",
    "states",
    "programmes",
    "policyAreas",
    "indicators",
    "statistics",
    "sources",
    "redirects",
  ),
  series: { tables: figures, ids: ["redirects"] },
  similarClusters: { tables: ["clusters"], ids: ["focusAreas", "redirects"] },
  similarity: cells,
  sources: { tables: ["sources"], ids: [] },
  specialization: cells,
  states: { tables: ["states"], ids: [] },
  statistics: { tables: ["statistics"], ids: [] },
  statsBySource: { tables: ["statistics", "sources"], ids: ["redirects"] },
};

/** The same for the charts, which ask the questions of the main entry. */
export const chartReaches: Readonly<Record<string, Reach>> = {
  clusterMapChart: { tables: ["clusters", "sources"], ids: ["focusAreas", "redirects"] },
  comparisonChart: { tables: ["hospitals", "states", "indicators", "statistics", "sources"], ids: ["redirects"] },
  focusCountsChart: { tables: ["clusters", "focusAreas", "sources"], ids: ["redirects"] },
  focusMatrixChart: { tables: ["clusters", "focusAreas", "sources"], ids: ["redirects"] },
  rankingChart: { tables: ["clusters", "focusAreas", "sources"], ids: ["redirects"] },
  seriesChart: { tables: ["hospitals", "states", "indicators", "statistics", "sources"], ids: ["redirects"] },
};
