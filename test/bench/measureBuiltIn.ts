import { deepEqual } from "node:assert/strict";
import * as api from "medtech-germany";
import { reread } from "./data.js";
import { questionsOf } from "./questions.js";
import { type Ask, alternate, middle, type Round, TURNS } from "./timing.js";

// Measures short questions on the built-in data against one Map.get, and a ranking against a plain one.

export interface BuiltInResult {
  /** Each question, in look-ups of a Map that take as long. */
  readonly lookUps: readonly { readonly name: string; readonly ratio: number }[];
  /** Nanoseconds per look-up. */
  readonly lookUp: number;
  /** How many times as long as `map` and `sort` a ranking takes. */
  readonly plain: number;
}

const BUDGET = 500;
const byId = new Map(api.clusters.map((cluster) => [cluster.id as string, cluster]));
// texts of their own: none is the key by which it is looked up
const ids = reread([...byId.keys()]);
const lookUp: Ask = (i) => byId.get(ids[i % TURNS]!);

const lookUps: { name: string; ratio: number }[] = [];
const rounds: Round[] = [];
for (const { name, ask } of questionsOf(api, api).builtIn()) {
  const measured = await alternate(lookUp, ask, BUDGET);
  lookUps.push({ name, ratio: middle(measured).ratio });
  rounds.push(...measured);
}
process.send?.({
  lookUps,
  lookUp: 1e6 * middle(rounds).first,
  plain: await againstPlain(),
} satisfies BuiltInResult);

async function againstPlain(): Promise<number> {
  const areas = reread(api.focusAreas.map(({ id }) => id));
  const wishes = areas.map((area, i) => reread([area, areas[(i + 5) % 19]!, areas[(i + 11) % 19]!]));
  const scores = (ranking: readonly { score: number }[]) => ranking.map(({ score }) => Math.round(score * 1e9));
  for (const wish of wishes) deepEqual(scores(api.rankClusters(wish)), scores(plainRanking(wish)));
  const measured = await alternate(
    (i) => plainRanking(wishes[i % TURNS]!),
    (i) => api.rankClusters(wishes[i % TURNS]!),
    BUDGET,
  );
  return middle(measured).ratio;
}

/** A ranking written without the package: scores, and no explanations. */
function plainRanking(wish: readonly api.FocusAreaId[]) {
  return api.clusters
    .map((cluster) => ({
      cluster,
      score: wish.filter((area) => cluster.focusAreas.includes(area)).length / wish.length,
    }))
    .sort((a, b) => b.score - a.score);
}
