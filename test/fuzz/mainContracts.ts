import { tables } from "../support/tables.js";
import type { Contract, Known } from "./Contract.js";
import { type Kinds, worlds } from "./Kinds.js";
import { anything, either, json, listOf, memberOf, nothing, number, record, text, truth } from "./shape.js";

const TABLES = {
  Cluster: "clusters",
  FocusArea: "focusAreas",
  Hospital: "hospitals",
  Indicator: "indicators",
  PolicyArea: "policyAreas",
  Programme: "programmes",
  Source: "sources",
  State: "states",
  Statistic: "statistics",
} as const;

/** What each function of the main entry takes and gives. */
export function mainContracts(kinds: Kinds, { shipped, catalogs }: Known): Readonly<Record<string, Contract>> {
  const cluster = memberOf([...shipped("clusters"), ...catalogs.flatMap((catalog) => catalog.clusters)]);
  const clusters = listOf(cluster);
  const statistics = listOf(memberOf(shipped("statistics")));
  const share = number(0, 1);
  const finite = number(-Number.MAX_VALUE, Number.MAX_VALUE);
  const weighted = listOf(record({ focusArea: text, weight: number(Number.MIN_VALUE, Number.MAX_VALUE) }));
  const match = record({ cluster, score: share, matched: weighted, missing: weighted });
  const score = [kinds.cluster(), kinds.wanted(), kinds.options(kinds.scoring())];
  const limited = { limit: kinds.limit() };
  const areaOf = { refArea: kinds.of("DE", "DE-BY", "EU") };
  const indicator = kinds.id(tables.indicators);
  const degrees = kinds.of(0, 48.1, -90, 90, 180);
  const world = (at: number) => kinds.json(worlds[at]);

  return {
    ...Object.fromEntries(
      Object.entries(TABLES).flatMap(([name, table]) => [
        [`get${name}`, { args: [kinds.id(tables[table])], result: memberOf(shipped(table)) }],
        [`is${name}${name === "State" ? "Code" : "Id"}`, { args: [kinds.id(tables[table])], result: truth }],
      ]),
    ),
    attributionsFor: {
      args: [kinds.mostly(kinds.list(kinds.of(...tables.clusters, ...tables.statistics, { source: "gtai-2024" })))],
      result: listOf(memberOf(shipped("sources"))),
    },
    cite: {
      args: [kinds.id(tables.sources), kinds.fields({ style: kinds.of("text", "bibtex", "csl-json") })],
      result: either(text, json),
    },
    clustersByFocus: { args: [kinds.areas(), kinds.options({ match: kinds.of("all", "any") })], result: clusters },
    clustersByState: { args: [kinds.id(tables.states), kinds.options()], result: clusters },
    clustersNear: {
      args: [
        kinds.fields({ latitude: degrees, longitude: degrees }),
        kinds.options({ ...limited, withinKm: kinds.of(0, 50, 1e9) }),
      ],
      result: listOf(record({ cluster, distanceKm: number(0, 20_016) })),
    },
    compareStats: {
      args: [indicator, kinds.fields(areaOf)],
      result: record({
        indicator: memberOf(shipped("indicators")),
        figures: statistics,
        range: either(
          nothing,
          record({ min: finite, max: finite, ratio: either(nothing, number(1, Number.MAX_VALUE)) }),
        ),
        differences: listOf(record({ dimension: text, values: listOf(json) })),
      }),
    },
    complementarity: { args: [kinds.cluster(), ...score.slice(0, 2), kinds.options()], result: share },
    corroborationsOf: { args: [kinds.statistic()], result: listOf(memberOf(shipped("corroborations"))) },
    createCatalog: {
      args: [world(1)],
      result: record({ clusters: Array.isArray, focusAreas: Array.isArray }),
    },
    explainDifference: {
      args: [kinds.statistic(), kinds.statistic()],
      result: listOf(record({ dimension: text, a: anything, b: anything })),
    },
    explainMatch: { args: score, result: match },
    findClusters: { args: [kinds.of("medical", "", "ä", "e.V.", "GmbH"), kinds.options()], result: clusters },
    findStats: {
      args: [
        kinds.fields({
          ...areaOf,
          indicator,
          source: kinds.id(tables.sources),
          topic: kinds.of("clusters", "industry"),
          timePeriod: kinds.of("2023"),
          subject: kinds.id(tables.hospitals),
          breakdown: kinds.mostly(kinds.fields({ dimension: kinds.of("ownership"), category: kinds.of("public") })),
        }),
      ],
      result: statistics,
    },
    focusCounts: {
      args: [kinds.areas(), kinds.options()],
      result: listOf(record({ focusArea: text, count: number(0, 60) })),
    },
    focusMatrix: {
      args: [kinds.options()],
      result: record({ clusters, focusAreas: Array.isArray, cells: listOf(listOf(truth)) }),
    },
    formatStat: {
      args: [
        kinds.statistic(),
        kinds.fields({ locale: kinds.of("en", "de", "de-AT", "en-IN-u-nu-deva"), unit: kinds.of(true, false) }),
      ],
      result: text,
    },
    matchScore: { args: score, result: share },
    minimalCovers: {
      args: [kinds.wanted(), kinds.options({ ...limited, among: kinds.among() })],
      result: record({ covers: listOf(clusters), uncoverable: listOf(text), truncated: truth }),
    },
    rankClusters: {
      args: [
        kinds.wanted(),
        kinds.options({ ...kinds.scoring(), ...limited, minScore: kinds.of(0, 0.5, 1), among: kinds.among() }),
      ],
      result: listOf(match),
    },
    resolveId: {
      args: [kinds.id(Object.values(TABLES).flatMap((table): readonly { id: string }[] => tables[table]))],
      result: text,
    },
    series: {
      args: [indicator, kinds.fields({ ...areaOf, source: kinds.id(tables.sources) })],
      result: statistics,
    },
    similarClusters: {
      args: [kinds.cluster(), kinds.options(limited)],
      result: listOf(record({ cluster, similarity: share })),
    },
    similarity: { args: [kinds.cluster(), kinds.cluster(), kinds.options()], result: share },
    specialization: { args: [kinds.cluster(), kinds.area(), kinds.options()], result: number(0, Number.MAX_VALUE) },
    statsBySource: { args: [kinds.id(tables.sources)], result: statistics },
  };
}
