import type { CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { clusterPosition } from "../catalog/internal/clusterPosition.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { jaccard } from "./internal/jaccard.js";

/**
 * How alike two clusters are: the areas that both list, divided by those that at least one lists (Jaccard index).
 *
 * @param a - id or record of a cluster of the catalog
 * @param b - another, or the same
 * @param options - `catalog`: your own, instead of the shipped dataset
 * @returns a number in [0, 1], the same either way round; 1 for the same areas, also when neither lists any
 * @throws {@link UnknownIdError} when a cluster is not in the catalog
 * @example
 * ```ts
 * similarity("medways", "medways"); // => 1
 * similarity("optonet", "photonics-bw"); // => 0.5454545454545454
 * ```
 */
export function similarity<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  a: ClusterRef<C>,
  b: ClusterRef<C>,
  options?: CatalogOption<C, A>,
): number {
  const index = indexOf(readOptions(options, ({ catalog }) => catalog));
  return jaccard(index, clusterPosition(index, a), clusterPosition(index, b));
}
