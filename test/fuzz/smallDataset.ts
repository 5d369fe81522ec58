import type { OpenDataset } from "../../src/schema/index.js";
import { tables } from "../support/tables.js";

const cluster = tables.clusters.find(({ id }) => id === "biolago")!;
const statistics = tables.statistics.slice(0, 2);
const records = {
  clusters: [cluster],
  focusAreas: tables.focusAreas.filter(({ id }) => cluster.focusAreas.includes(id)),
  states: tables.states.filter(({ id }) => cluster.states.value.includes(id)),
  indicators: tables.indicators.filter(({ id }) => statistics.some(({ indicator }) => indicator === id)),
  statistics,
};
const used = JSON.stringify(records);

/** A dataset of a few shipped records that keeps every rule, and that is checked in no time. */
export const smallDataset: OpenDataset = {
  ...records,
  hospitals: [],
  programmes: [],
  policyAreas: [],
  corroborations: [],
  sources: tables.sources.filter(({ id }) => used.includes(`"${id}"`)),
  redirects: { "bio-lago": { kind: "moved", to: "biolago" } },
};
