import type { OpenDataset } from "../../src/schema/index.js";
import { type TableName, tableNames } from "../../src/schema/tables.js";
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

/** A dataset of a few built-in records that keeps every rule and is quick to check. Its other tables are empty. */
export const smallDataset: OpenDataset = {
  ...(Object.fromEntries(tableNames.map((table) => [table, []])) as Record<TableName, []>),
  ...records,
  sources: tables.sources.filter(({ id }) => used.includes(`"${id}"`)),
  redirects: { "bio-lago": { kind: "moved", to: "biolago" } },
};
