import { deepEqual } from "node:assert/strict";
import { clusters, clustersByFocus, type FocusAreaId, focusAreas, matchScore, rankClusters } from "medtech-germany";
import type { Line } from "./Line.js";
import { median } from "./median.js";
import { nanosecondsOf } from "./nanosecondsOf.js";

/** Questions to the shipped dataset, with ids read from a request or a file, each a text of its own, unless it says otherwise. */
export function shippedData(): Line[] {
  const written = Array.from({ length: 1024 }, (_, i) => focusAreas[i % focusAreas.length]!.id);
  const areas = written.map(read);
  const ids = Array.from({ length: 1024 }, (_, i) => read(clusters[i % clusters.length]!.id));
  const wishes = wishesOf(areas);
  const writtenWishes = wishesOf(written);
  const weighted = wishes.map(([a, b, c]) => read({ [a!]: 3, [b!]: 2, [c!]: 1 }));

  for (const wish of wishes.slice(0, 100)) deepEqual(scores(rankClusters(wish)), scores(plainRanking(wish)));

  const [byFocus, score, weightedScore, ranking, plain, writtenRanking, writtenPlain] = nanosecondsOf([
    (turn) => clustersByFocus(areas[turn % 1024]!),
    (turn) => matchScore(ids[turn % 1024]!, wishes[turn % 1024]!),
    (turn) => matchScore(ids[turn % 1024]!, weighted[turn % 1024]!),
    (turn) => rankClusters(wishes[turn % 1024]!),
    (turn) => plainRanking(wishes[turn % 1024]!),
    (turn) => rankClusters(writtenWishes[turn % 1024]!),
    (turn) => plainRanking(writtenWishes[turn % 1024]!),
  ]);
  const againstPlain = "rankClusters of all 17 with reasons, against map and sort";
  return [
    { what: "clustersByFocus of one area", measured: median(byFocus!), budget: 50, unit: "ns" },
    { what: "matchScore of three areas", measured: median(score!), budget: 200, unit: "ns" },
    { what: "matchScore of three weighted areas", measured: median(weightedScore!), budget: 200, unit: "ns" },
    { what: againstPlain, measured: ratio(ranking!, plain!), budget: 1, unit: "×" },
    {
      what: "… with the dataset's own id texts",
      measured: ratio(writtenRanking!, writtenPlain!),
      budget: 1,
      unit: "×",
    },
  ];
}

/** Three areas each, never the same twice in one wish. */
function wishesOf(areas: readonly FocusAreaId[]): FocusAreaId[][] {
  return areas.map((area, i) => [area, areas[(i + 5) % 1024]!, areas[(i + 11) % 1024]!]);
}

function ratio(ours: readonly number[], others: readonly number[]): number {
  return median(ours.map((time, round) => time / others[round]!));
}

/** What one writes without the package's help: scores, and no reasons. */
function plainRanking(wish: readonly FocusAreaId[]) {
  return clusters
    .map((cluster) => ({
      cluster,
      score: wish.filter((area) => cluster.focusAreas.includes(area)).length / wish.length,
    }))
    .sort((a, b) => b.score - a.score);
}

function scores(ranking: readonly { readonly score: number }[]): number[] {
  return ranking.map(({ score }) => Math.round(score * 1e9));
}

function read<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
