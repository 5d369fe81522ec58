import type { CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { clusterRecords } from "../catalog/internal/clusterRecords.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { deepFreeze } from "../internal/deepFreeze.js";
import { readLimit, readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { groupByMask } from "./internal/covers/groupByMask.js";
import { smallestCovers } from "./internal/covers/smallestCovers.js";
import { readAmong } from "./internal/readAmong.js";
import { readWish } from "./internal/readWish.js";
import type { Wanted } from "./Wanted.js";

/** What a search for covers looks at. */
export interface CoverOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /** At most this many covers; an integer from 0. Default: 100. */
  readonly limit?: number;
  /**
   * Only these clusters, such as those of one state: `clustersByState("DE-BW")`. One cluster of the shipped dataset lists
   * all nineteen areas, so without this the answer is always that one alone. Default: all of the catalog.
   */
  readonly among?: readonly ClusterRef<C>[];
}

/** The smallest sets of clusters that together list what is wanted. */
export interface Covers<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  /** Each a set of clusters in the order of the catalog; all are of the same, smallest size. */
  readonly covers: readonly (readonly C[])[];
  /** The wanted areas that no cluster looked at lists, in the order of the catalog's areas. */
  readonly uncoverable: readonly A["id"][];
  /** True when there are more covers than `limit` let through. */
  readonly truncated: boolean;
}

/**
 * Every smallest set of clusters that together list all wanted areas that can be covered (set cover, Karp 1972): exact, with
 * all ties, without a greedy step.
 *
 * @param wanted - list of areas, or record of area → weight; weights change nothing here
 * @param options - `limit` (default 100), `among`, `catalog`
 * @returns the covers, ordered by their clusters' places in the catalog; none when nothing wanted can be covered. When there
 *   are more than `limit`, which ones are shown is always the same.
 * @throws {@link UnknownIdError} when an area, or a cluster in `among`, is not in the catalog
 * @throws {@link InvalidArgumentError} when nothing is wanted, the limit is not an integer from 0, or the search takes more than
 *   three billion steps (some ten seconds): a wish for sixty areas or more, among hundreds of clusters that list few of them each
 * @example
 * ```ts
 * const among = clustersByState("DE-BW");
 * const { covers, uncoverable } = minimalCovers(["dental", "hearing-aids", "plasma-medicine"], { among });
 * covers.map((cover) => cover.map((cluster) => cluster.id)); // => [["medicalmountains", "microtec-suedwest"]]
 * uncoverable; // => []
 * ```
 */
export function minimalCovers<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  wanted: Wanted<A>,
  options?: CoverOptions<C, A>,
): Covers<NoInfer<C>, NoInfer<A>> {
  const { limit, among, catalog } = readOptions(options, ({ limit = 100, among, catalog }) => ({
    limit,
    among,
    catalog,
  }));
  const most = readLimit(limit);
  const index = indexOf(catalog);
  const { positions } = readWish(index, wanted, false, 0);
  const groups = groupByMask(index, positions, readAmong(index, among), most + 1);
  const all = coverable(groups.masks.bits, groups.masks.width);
  const found = groups.masks.count === 0 ? [] : smallestCovers(groups, all, most + 1);
  const records = clusterRecords<C>(index);
  const answer = {
    covers: found
      .slice(0, most)
      .sort(byPositions)
      .map((cover) => cover.map((position) => records[position]!)),
    uncoverable: positions
      .filter((_, i) => ((all[i >>> 5]! >>> i) & 1) === 0)
      .map((area) => index.areaIds[area]! as A["id"]),
    truncated: found.length > most,
  };
  return index.own === undefined ? deepFreeze(answer) : answer;
}

/** The wanted areas that some cluster lists. */
function coverable(bits: Int32Array, width: number): Int32Array {
  const all = new Int32Array(width);
  for (let i = 0; i < bits.length; i++) all[i % width]! |= bits[i]!;
  return all;
}

/** Covers are of one size, ascending and all different: the first position in which they differ decides. */
function byPositions(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((position, i) => position !== b[i]);
  return a[at]! - b[at]!;
}
