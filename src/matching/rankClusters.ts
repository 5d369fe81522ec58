import type { CatalogCluster, CatalogFocusArea } from "../catalog/Catalog.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { explain } from "./internal/explain.js";
import { rank } from "./internal/rank.js";
import { readRankOptions } from "./internal/readRankOptions.js";
import { readScoreOptions } from "./internal/readScoreOptions.js";
import { readWish } from "./internal/readWish.js";
import type { Match } from "./Match.js";
import type { RankOptions } from "./RankOptions.js";
import type { Wanted } from "./Wanted.js";

/**
 * Clusters by how well they cover a wish, best first, each with its reasons.
 *
 * Scores are those of {@link matchScore}. The order is total and the same on every engine: by score (compared after
 * rounding to 1e-12), then fewer listed areas first, since a specialist is the better find, then by id in code-unit order.
 *
 * @param wanted - list of areas, or record of area → weight above 0; an area named twice in a list counts once
 * @param options - `limit`, `minScore`, `among`, `rarity`, `focusPenalty`, `catalog`
 * @returns matches, best first; clusters that list nothing wanted stand last with score 0 unless `minScore` leaves them out
 * @throws {@link UnknownIdError} when an area, or a cluster in `among`, is not in the catalog
 * @throws {@link InvalidArgumentError} when nothing is wanted, a weight is not a finite number above 0, or an option is out
 *   of its range
 * @example
 * ```ts
 * rankClusters({ robotics: 2, dental: 1 }, { limit: 3 }).map((match) => match.cluster.id);
 * // => ["optonet", "5-ht", "biopro"]
 * rankClusters(["plasma-medicine"], { minScore: 1 }).map((match) => match.cluster.name);
 * // => ["BioCon Valley®", "MedicalMountains GmbH", "biosaxony", "Medizin.NRW"]
 * ```
 */
export function rankClusters<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  wanted: Wanted<A>,
  options?: RankOptions<C, A>,
): readonly Match<NoInfer<C>, NoInfer<A>>[] {
  const { index, rarity, focusPenalty } = readScoreOptions(options);
  const { limit, minScore, among } = readRankOptions(index, options);
  const wish = readWish(index, wanted, rarity, focusPenalty);
  const matches = explain<C, A>(index, wish, rank(index, wish, { limit, minScore, among }));
  return index.own === undefined ? Object.freeze(matches) : matches;
}
