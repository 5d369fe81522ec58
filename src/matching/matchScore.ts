import type { CatalogCluster, CatalogFocusArea, ClusterRef } from "../catalog/Catalog.js";
import { breadth, type CatalogIndex } from "../catalog/catalogIndex.js";
import { readCluster } from "../catalog/positions.js";
import { bitAt } from "../internal/bits.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import type { ScoreOptions, Wanted } from "./Match.js";
import { type Request, readRequest, readScoreOptions } from "./request.js";

/** The greatest number below 1. */
const ALMOST_ONE = 0.9999999999999999;

/**
 * Returns the share of a request that a cluster covers, by weight.
 *
 * Areas that the cluster lists beyond the request don't matter, nor do other clusters, unless options change that.
 *
 * @remarks
 * Formula: Σ w(W∩C) / Σ w(W), the Tversky index with α = 1, β = 0 (Tversky 1977). With `rarity`, w(f) is multiplied by
 * ln((N+1)/(df(f)+1)) + 1 (inverse document frequency, Spärck Jones 1972). With `focusPenalty` β, the denominator grows by
 * β · mean(w) · |C∖W|.
 *
 * @param cluster - id or record of a cluster of the catalog
 * @param wanted - list of areas, or record of area → weight; an area that a list repeats counts once
 * @param options - `rarity`, `focusPenalty` (0 to 1), `catalog`
 * @returns a number in [0, 1]: 0 only if no requested area is listed, 1 only if all are (and, with a penalty, no others).
 *   With nothing wanted it is 0.
 * @throws {@link UnknownIdError} if the cluster or an area isn't in the catalog
 * @throws {@link InvalidArgumentError} if a weight is negative, infinite or NaN, or an option is out of its range
 * @example
 * ```ts
 * matchScore("medways", { dental: 2 }); // => 1
 * matchScore("medways", ["robotics", "dental"]); // => 0.5
 * matchScore("medways", { robotics: 1, dental: 3 }); // => 0.75
 * ```
 */
export function matchScore<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  cluster: ClusterRef<C>,
  wanted: Wanted<A>,
  options?: ScoreOptions<C, A>,
): number {
  const { index, rarity, focusPenalty } = readScoreOptions(options);
  const position = readCluster(index, cluster);
  return scoreAt(index, readRequest(index, wanted, rarity, focusPenalty), position);
}

/** Returns the score of the cluster at a position: the Tversky index with α = 1 and β = the focus penalty. */
export function scoreAt(index: CatalogIndex, request: Request, cluster: number): number {
  const { rows, rowWords } = index;
  const { positions, weights, total, penalty } = request;
  const row = cluster * rowWords;
  let hits = 0;
  let gained = 0;
  for (let i = 0; i < positions.length; i++) {
    // multiplied by the bit instead of branching on it, since no processor can predict what a cluster lists
    const listed = bitAt(rows, row, positions[i]!);
    hits += listed;
    gained += listed * weights[i]!;
  }
  if (hits === 0) return 0;
  const unrequested = penalty === 0 ? 0 : breadth(index, cluster) - hits;
  if (hits === positions.length && unrequested === 0) return 1;
  // very unequal weights may round to 0 or 1, which are reserved for no match and a full one
  return Math.min(Math.max(gained / (total + penalty * unrequested), Number.MIN_VALUE), ALMOST_ONE);
}
