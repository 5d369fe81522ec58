import { clusterRecords } from "../catalog/answers.js";
import type { CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { indexOf } from "../catalog/catalogIndex.js";
import { readAmong } from "../catalog/positions.js";
import { bitAt } from "../internal/bits.js";
import { deepFreeze } from "../internal/deepFreeze.js";
import { readLimit, readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { unionOf } from "./areaSets.js";
import { groupClusters, smallestCovers } from "./covers.js";
import type { Wanted } from "./Match.js";
import { readRequest } from "./request.js";

/** Options of {@link minimalCovers}. */
export interface CoverOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /** The greatest number of covers; an integer from 0 (default: 100). */
  readonly limit?: number | undefined;
  /**
   * The clusters to choose from, such as those of one state: `clustersByState("DE-BW")` (default: all of the catalog). One
   * built-in cluster lists all nineteen areas, so without this the answer is always that one alone.
   */
  readonly among?: readonly ClusterRef<C>[] | undefined;
}

/** The smallest sets of clusters that together list everything requested. */
export interface Covers<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  /** Sets of clusters, each in the order of the catalog; all have the same, smallest size. */
  readonly covers: readonly (readonly C[])[];
  /** The requested areas that none of the clusters lists, in the order of the catalog's areas. */
  readonly uncoverable: readonly A["id"][];
  /** Whether there are more covers than `limit` allows. */
  readonly truncated: boolean;
}

/**
 * Finds every smallest set of clusters that together list all requested areas that can be covered.
 *
 * The search is exact: it finds all ties and takes no greedy step (set cover, Karp 1972).
 *
 * @param wanted - list of areas, or record of area → weight; weights change nothing here
 * @param options - `limit` (default: 100), `among`, `catalog`
 * @returns the covers, ordered by their clusters' places in the catalog; none if nothing is wanted, or no requested area can be
 *   covered. If there are
 *   more than `limit`, the same ones are returned each time.
 * @throws {@link UnknownIdError} if an area, or a cluster in `among`, isn't in the catalog
 * @throws {@link InvalidArgumentError} if a weight is negative, infinite or NaN, the limit isn't an integer from 0, or the search
 *   takes more than three billion steps (some ten seconds): a request for sixty areas or more, among hundreds of clusters that
 *   list few of them each
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
  const { positions } = readRequest(index, wanted);
  // one more than asked for, which shows whether there are more
  const groups = groupClusters(index, positions, readAmong(index, among), most + 1);
  const coverable = unionOf(groups.sets);
  const found = smallestCovers(groups, coverable, most + 1);
  const records = clusterRecords<C>(index);
  const answer = {
    covers: found
      .slice(0, most)
      .sort(byPositions)
      .map((cover) => cover.map((position) => records[position]!)),
    uncoverable: positions
      .filter((_, i) => bitAt(coverable, 0, i) === 0)
      .map((area) => index.areaIds[area]! as A["id"]),
    truncated: found.length > most,
  };
  return index.custom === undefined ? deepFreeze(answer) : answer;
}

/** Compares covers, which are different, ascending and of one size, by the first position in which they differ. */
function byPositions(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((position, i) => position !== b[i]);
  return a[at]! - b[at]!;
}
