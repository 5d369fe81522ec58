import type { CatalogCluster, CatalogFocusArea, ClusterRef } from "../catalog/Catalog.js";
import { clusterPosition } from "../catalog/internal/clusterPosition.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { explain } from "./internal/explain.js";
import { readScoreOptions } from "./internal/readScoreOptions.js";
import { readWish } from "./internal/readWish.js";
import { scoreAt } from "./internal/scoreAt.js";
import type { Match } from "./Match.js";
import type { ScoreOptions } from "./ScoreOptions.js";
import type { Wanted } from "./Wanted.js";

/**
 * The score of {@link matchScore} with its reasons: which wanted areas a cluster lists, which it does not, and their weights.
 *
 * @param cluster - id or record of a cluster of the catalog
 * @param wanted - list of areas, or record of area → weight above 0; an area named twice in a list counts once
 * @param options - `rarity`, `focusPenalty` (0 to 1), `catalog`
 * @returns the cluster, its score, and the matched and missing areas, each in the order of the catalog's areas
 * @throws {@link UnknownIdError} when the cluster or an area is not in the catalog
 * @throws {@link InvalidArgumentError} when nothing is wanted, or a weight is not a finite number above 0
 * @example
 * ```ts
 * const { score, matched, missing } = explainMatch("medways", { robotics: 1, dental: 3 });
 * score; // => 0.75
 * matched; // => [{ focusArea: "dental", weight: 3 }]
 * missing; // => [{ focusArea: "robotics", weight: 1 }]
 * ```
 */
export function explainMatch<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  cluster: ClusterRef<C>,
  wanted: Wanted<A>,
  options?: ScoreOptions<C, A>,
): Match<NoInfer<C>, NoInfer<A>> {
  const { index, rarity, focusPenalty } = readScoreOptions(options);
  const position = clusterPosition(index, cluster);
  const wish = readWish(index, wanted, rarity, focusPenalty);
  const [match] = explain<C, A>(index, wish, { positions: [position], scores: [scoreAt(index, wish, position)] });
  return match as Match<C, A>;
}
