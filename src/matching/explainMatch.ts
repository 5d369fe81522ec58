import { clusterRecords } from "../catalog/answers.js";
import type { CatalogCluster, CatalogFocusArea, ClusterRef } from "../catalog/Catalog.js";
import { type CatalogIndex, lists } from "../catalog/catalogIndex.js";
import { readCluster } from "../catalog/positions.js";
import { bitAt } from "../internal/bits.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import type { Match, ScoreOptions, Wanted, WeightedArea } from "./Match.js";
import { scoreAt } from "./matchScore.js";
import type { Ranking } from "./ranking.js";
import { type Request, readRequest, readScoreOptions } from "./request.js";

/**
 * Explains the score of a cluster: which requested areas it lists, and which it doesn't.
 *
 * The score is that of {@link matchScore}.
 *
 * @param cluster - id or record of a cluster of the catalog
 * @param wanted - list of areas, or record of area → weight; an area that a list repeats counts once
 * @param options - `rarity`, `focusPenalty` (0 to 1), `catalog`
 * @returns the cluster, its score, and the matched and missing areas with their weights, in the order of the catalog's areas;
 *   score 0 and empty lists if nothing is wanted
 * @throws {@link UnknownIdError} if the cluster or an area isn't in the catalog
 * @throws {@link InvalidArgumentError} if a weight is negative, infinite or NaN, or an option is out of its range
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
  const position = readCluster(index, cluster);
  const request = readRequest(index, wanted, rarity, focusPenalty);
  const ranking = { positions: [position], scores: [scoreAt(index, request, position)] };
  return explain<C, A>(index, request, ranking)[0]!;
}

type Reasons<A extends CatalogFocusArea> = Pick<Match<never, A>, "matched" | "missing">;

/**
 * Returns the matches of a ranking. Clusters that list the same requested areas share their frozen lists of areas, since a
 * ranking of a million clusters has only a few different ones.
 */
export function explain<C extends CatalogCluster, A extends CatalogFocusArea>(
  index: CatalogIndex,
  request: Request,
  { positions, scores }: Ranking,
): Match<C, A>[] {
  const records = clusterRecords<C>(index);
  const areas = request.positions.map(
    (area, i): WeightedArea<A> => Object.freeze({ focusArea: index.areaIds[area]!, weight: request.shown[i]! }),
  );
  const known = new Map<number | string, Reasons<A>>();
  // of its final length: a growing array of a million is copied many times
  const matches = new Array<Match<C, A>>(positions.length);
  let lastListed: number | string = -1;
  let reasons: Reasons<A> | undefined;
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i]!;
    const listed = listedAreas(index, request, position);
    // in a ranking, clusters that match alike are mostly neighbours
    if (listed !== lastListed) {
      lastListed = listed;
      reasons = known.get(listed);
      if (reasons === undefined) {
        reasons = split(index, request, position, areas);
        known.set(listed, reasons);
      }
    }
    const { matched, missing } = reasons!;
    matches[i] = { cluster: records[position]!, score: scores[i]!, matched, missing };
  }
  return matches;
}

/** Returns the requested areas that a cluster lists, as one bit each: a number if they fit, otherwise a text. */
function listedAreas({ rows, rowWords }: CatalogIndex, { positions }: Request, cluster: number): number | string {
  const row = cluster * rowWords;
  if (positions.length > 31) return positions.map((area) => bitAt(rows, row, area)).join("");
  let listed = 0;
  for (let i = 0; i < positions.length; i++) listed |= bitAt(rows, row, positions[i]!) << i;
  return listed;
}

function split<A extends CatalogFocusArea>(
  index: CatalogIndex,
  { positions }: Request,
  cluster: number,
  areas: readonly WeightedArea<A>[],
): Reasons<A> {
  const matched: WeightedArea<A>[] = [];
  const missing: WeightedArea<A>[] = [];
  for (let i = 0; i < areas.length; i++) (lists(index, cluster, positions[i]!) ? matched : missing).push(areas[i]!);
  return { matched: Object.freeze(matched), missing: Object.freeze(missing) };
}
