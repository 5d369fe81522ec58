import type { CatalogCluster, CatalogFocusArea, ClusterRef } from "../catalog/Catalog.js";
import { clusterPosition } from "../catalog/internal/clusterPosition.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { readScoreOptions } from "./internal/readScoreOptions.js";
import { readWish } from "./internal/readWish.js";
import { scoreAt } from "./internal/scoreAt.js";
import type { ScoreOptions } from "./ScoreOptions.js";
import type { Wanted } from "./Wanted.js";

/**
 * How much of a wish a cluster covers: the weight of the wanted areas that it lists, divided by the weight of all.
 *
 * An area that the cluster lists beyond the wish changes nothing, and neither do other clusters, unless options say so.
 *
 * Formula: Σ w(W∩C) / Σ w(W), the Tversky index with α = 1, β = 0 (Tversky 1977). With `rarity`, w(f) is multiplied by
 * ln((N+1)/(df(f)+1)) + 1 (inverse document frequency, Spärck Jones 1972); with `focusPenalty` β, the denominator grows by
 * β · mean(w) · |C∖W|.
 *
 * @param cluster - id or record of a cluster of the catalog
 * @param wanted - list of areas, or record of area → weight above 0; an area named twice in a list counts once
 * @param options - `rarity`, `focusPenalty` (0 to 1), `catalog`
 * @returns a number in [0, 1]: 0 exactly when nothing wanted is listed, 1 exactly when everything is (and, with a penalty,
 *   nothing else)
 * @throws {@link UnknownIdError} when the cluster or an area is not in the catalog
 * @throws {@link InvalidArgumentError} when nothing is wanted, or a weight is not a finite number above 0
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
  const position = clusterPosition(index, cluster);
  return scoreAt(index, readWish(index, wanted, rarity, focusPenalty), position);
}
