import { freezeBuiltIn } from "../catalog/answers.js";
import type { CatalogCluster, CatalogFocusArea, ClusterRef } from "../catalog/Catalog.js";
import { readAmong } from "../catalog/positions.js";
import { InvalidArgumentError } from "../errors.js";
import { describe } from "../internal/messages.js";
import { readLimit, readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { explain } from "./explainMatch.js";
import type { Match, ScoreOptions, Wanted } from "./Match.js";
import { rankByRequest } from "./ranking.js";
import { checkScoreOptions, readRequest } from "./request.js";

/** Options of {@link rankClusters}. */
export interface RankOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ScoreOptions<C, A> {
  /** The greatest number of results, best first; an integer from 0 (default: all). */
  readonly limit?: number | undefined;
  /** The least score, from 0 to 1 (default: 0). */
  readonly minScore?: number | undefined;
  /** The clusters to rank, such as those of one state: `clustersByState("DE-BW")` (default: all of the catalog). */
  readonly among?: readonly ClusterRef<C>[] | undefined;
}

/** The answer to a request in which nothing is wanted. */
const NO_RANKING = { positions: [], scores: [] };

/**
 * Ranks clusters by how well they cover a request, best first.
 *
 * Scores are those of {@link matchScore}, and each match has the reasons of {@link explainMatch}. A cluster that lists no
 * requested area is last with score 0, unless `minScore` excludes it.
 *
 * @remarks
 * The order is total and the same on every engine: by score (rounded to 1e-12), then fewer listed areas first, then by id in
 * code-unit order. Fewer areas first, because a specialist is the better find.
 *
 * @param wanted - list of areas, or record of area → weight; an area that a list repeats counts once
 * @param options - `limit`, `minScore`, `among`, `rarity`, `focusPenalty`, `catalog`
 * @returns matches, best first; none if nothing is wanted
 * @throws {@link UnknownIdError} if an area, or a cluster in `among`, isn't in the catalog
 * @throws {@link InvalidArgumentError} if a weight is negative, infinite or NaN, or an option is out of its range
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
  const given = readOptions(options, ({ limit, minScore = 0, among, catalog, rarity, focusPenalty }) => ({
    limit,
    minScore,
    among,
    catalog,
    rarity,
    focusPenalty,
  }));
  const { index, rarity, focusPenalty } = checkScoreOptions(given);
  const { minScore } = given;
  if (typeof minScore !== "number" || !(minScore >= 0 && minScore <= 1)) {
    throw new InvalidArgumentError("minScore", `expected a number from 0 to 1, got ${describe(minScore)}`);
  }
  const limits = { limit: readLimit(given.limit), minScore, among: readAmong(index, given.among) };
  const request = readRequest(index, wanted, rarity, focusPenalty);
  const ranking = request.total === 0 ? NO_RANKING : rankByRequest(index, request, limits);
  return freezeBuiltIn(index, explain<C, A>(index, request, ranking));
}
