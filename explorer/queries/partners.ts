import {
  type Cluster,
  type Covers,
  clustersByState,
  type Match,
  minimalCovers,
  type RankOptions,
  rankClusters,
} from "medtech-germany";
import type { State } from "../state/State.js";

/** How much focus areas outside the request lower a score if specialists are preferred. */
const FOCUS_PENALTY = 0.5;

/** Returns the clusters to search, or undefined for all. */
function among(state: State): readonly Cluster[] | undefined {
  return state.in && clustersByState(state.in);
}

/** Returns the options of the ranking. */
export function rankOptions(state: State): RankOptions {
  return { among: among(state), rarity: state.rarity, focusPenalty: state.specialists ? FOCUS_PENALTY : 0 };
}

/** Ranks the clusters for the request, those that list nothing of it included. */
export function ranking(state: State): readonly Match[] {
  return rankClusters(state.want, rankOptions(state));
}

/** Returns the smallest sets of clusters that list everything requested together. */
export function covers(state: State): Covers {
  return minimalCovers(state.want, { among: among(state) });
}
