import type * as package_ from "medtech-germany";
import { areaIds, generateData, reread } from "./data.js";
import { type Ask, TURNS } from "./timing.js";

/** The main entry of one build. */
export type Api = typeof package_;

export interface Question {
  readonly name: string;
  readonly ask: Ask;
}

/**
 * The questions to one build.
 *
 * @param api - the build that is asked
 * @param tables - the build whose ids are asked for
 */
export function questionsOf(api: Api, tables: Api) {
  return {
    builtIn: () => builtInQuestions(api, tables),
    catalog: (count: number) => catalogQuestions(api, tables, count),
  };
}

/**
 * Short questions on the built-in data, each with twelve different arguments in turn. Ids are texts of their own, as if read
 * from a request or a file.
 */
function builtInQuestions(api: Api, tables: Api): Question[] {
  const turns = <T>(of: (i: number) => T) => Array.from({ length: TURNS }, (_, i) => of(i));
  const ids = <Id extends string>(table: readonly { readonly id: Id }[]): Id[] =>
    reread(turns((i) => table[Math.floor((i * table.length) / TURNS)]!.id));
  const [clusters, areas, states] = [ids(tables.clusters), ids(tables.focusAreas), ids(tables.states)];
  const [sources, indicators, statistics] = [ids(tables.sources), ids(tables.indicators), ids(tables.statistics)];
  const texts = reread(turns((i) => tables.clusters[i % tables.clusters.length]!.name.slice(0, 8)));
  const lists = reread(turns((i) => [0, 5, 7].map((step) => areas[(i + step) % TURNS]!)));
  const wishes = reread(lists.map(([a, b, c]) => ({ [a!]: 3, [b!]: 2, [c!]: 1 }))) as Partial<
    Record<package_.FocusAreaId, number>
  >[];
  const criteria = reread(sources.map((source) => ({ source, refArea: "DE" })));
  return [
    { name: "clustersByFocus, one area", ask: (i) => api.clustersByFocus(areas[i % TURNS]!) },
    { name: "clustersByFocus, any of three", ask: (i) => api.clustersByFocus(lists[i % TURNS]!, { match: "any" }) },
    { name: "clustersByFocus, all of three", ask: (i) => api.clustersByFocus(lists[i % TURNS]!) },
    { name: "clustersByState", ask: (i) => api.clustersByState(states[i % TURNS]!) },
    { name: "findClusters", ask: (i) => api.findClusters(texts[i % TURNS]!) },
    { name: "focusCounts", ask: (i) => api.focusCounts(areas[i % TURNS]!) },
    { name: "matchScore, list", ask: (i) => api.matchScore(clusters[i % TURNS]!, lists[i % TURNS]!) },
    { name: "matchScore, weights", ask: (i) => api.matchScore(clusters[i % TURNS]!, wishes[i % TURNS]!) },
    { name: "explainMatch", ask: (i) => api.explainMatch(clusters[i % TURNS]!, wishes[i % TURNS]!) },
    { name: "rankClusters, all with explanations", ask: (i) => api.rankClusters(wishes[i % TURNS]!) },
    { name: "similarClusters", ask: (i) => api.similarClusters(clusters[i % TURNS]!) },
    { name: "minimalCovers", ask: (i) => api.minimalCovers(lists[i % TURNS]!) },
    { name: "statsBySource", ask: (i) => api.statsBySource(sources[i % TURNS]!) },
    { name: "findStats", ask: (i) => api.findStats(criteria[i % TURNS]!) },
    { name: "series", ask: (i) => api.series(indicators[i % TURNS]!) },
    { name: "compareStats", ask: (i) => api.compareStats(indicators[i % TURNS]!) },
    { name: "formatStat", ask: (i) => api.formatStat(statistics[i % TURNS]!) },
    { name: "getCluster", ask: (i) => api.getCluster(clusters[i % TURNS]!) },
    { name: "isClusterId", ask: (i) => api.isClusterId(clusters[i % TURNS]!) },
    { name: "cite", ask: (i) => api.cite(sources[i % TURNS]!) },
  ];
}

/** A few questions on a custom catalog of so many records. */
function catalogQuestions(api: Api, tables: Api, count: number): Question[] {
  const { companies, areas } = generateData(count, areaIds(19, tables.focusAreas));
  const records = { clusters: companies, focusAreas: areas.map((id) => ({ id })) };
  const catalog = api.createCatalog(records);
  const lists = reread(Array.from({ length: TURNS }, (_, i) => [0, 5, 7].map((step) => areas[(i + step) % TURNS]!)));
  const options = { catalog, limit: 10 };
  return [
    { name: "createCatalog", ask: () => api.createCatalog(records) },
    { name: "rankClusters, best ten", ask: (i) => api.rankClusters(lists[i % TURNS]!, options) },
    { name: "clustersByFocus, all of three", ask: (i) => api.clustersByFocus(lists[i % TURNS]!, { catalog }) },
    { name: "minimalCovers", ask: (i) => api.minimalCovers(lists[i % TURNS]!, { catalog }) },
  ];
}
