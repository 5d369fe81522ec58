import { diffDatasets } from "../../src/diff/index.js";
import { tables } from "../support/tables.js";
import type { Contract } from "./Contract.js";
import type { Kinds } from "./Kinds.js";
import { json, listOf, memberOf, record, text } from "./shape.js";
import { smallDataset } from "./smallDataset.js";

export const otherDataset = {
  ...smallDataset,
  clusters: tables.clusters.slice(0, 1),
  redirects: { biolago: { kind: "moved", to: "5-ht" } },
  extra: [{ statistic: "a" }, { statistic: "a", note: "x" }, {}],
};
const all = [...diffDatasets(smallDataset, otherDataset), ...diffDatasets(otherDataset, smallDataset)];

/** A change of each kind that there is between the two. */
export const changes = [...new Map(all.map((change) => [change.kind, change])).values()];

/** What each function of the other entries takes and gives. */
export const otherContracts: Readonly<Record<string, (kinds: Kinds) => Readonly<Record<string, Contract>>>> = {
  "medtech-germany/schema": (kinds) => ({
    parseClusters: { args: [kinds.json(tables.clusters.slice(0, 2))], result: listOf(json) },
    parseDataset: {
      args: [kinds.json(smallDataset)],
      result: record(Object.fromEntries(Object.keys(tables).map((table) => [table, json]))),
    },
  }),
  "medtech-germany/diff": (kinds) => ({
    diffDatasets: { args: [kinds.json(smallDataset), kinds.json(otherDataset)], result: listOf(json) },
    formatChanges: { args: [kinds.json(changes)], result: text },
    requiredRelease: { args: [kinds.json(changes)], result: memberOf(["major", "minor", "patch", "none"]) },
  }),
  "medtech-germany/charts": (kinds) => {
    const look = { locale: kinds.of("en", "de"), theme: kinds.of("light", "dark"), width: kinds.of(320, 640) };
    const indicator = kinds.id(tables.indicators);
    const figures = kinds.options({ ...look, refArea: kinds.of("DE", "DE-BY") });
    return {
      clusterMapChart: { args: [kinds.options(look)], result: json },
      comparisonChart: { args: [indicator, figures], result: json },
      focusCountsChart: { args: [kinds.options(look)], result: json },
      focusMatrixChart: { args: [kinds.options(look)], result: json },
      rankingChart: { args: [kinds.wanted(), kinds.options({ ...look, ...kinds.scoring() })], result: json },
      seriesChart: { args: [indicator, figures], result: json },
    };
  },
};
