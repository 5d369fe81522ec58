import type { AreaRef, CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { breadth, frequencies, indexOf, lists } from "../catalog/catalogIndex.js";
import { readArea, readCluster } from "../catalog/positions.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/**
 * Measures how much a cluster concentrates on a focus area, compared with all clusters (location quotient).
 *
 * Above 1, the area stands out in this cluster. The quotient doesn't measure size: a cluster that lists few areas has high
 * quotients in them.
 *
 * @remarks
 * Formula: the area's share of the cluster's areas, divided by the area's share of all listings in the catalog (Balassa 1965).
 *
 * @param cluster - id or record of a cluster of the catalog
 * @param focusArea - id of a focus area of the catalog
 * @param options - `catalog`: a custom catalog (default: the built-in dataset)
 * @returns the quotient; 0 if the cluster doesn't list the area
 * @throws {@link UnknownIdError} if the cluster or the area isn't in the catalog
 * @example
 * ```ts
 * specialization("biolago", "robotics"); // => 3.183333333333333
 * specialization("biolago", "implants"); // => 0
 * ```
 */
export function specialization<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  cluster: ClusterRef<C>,
  focusArea: AreaRef<A>,
  options?: CatalogOption<C, A>,
): number {
  const index = indexOf(readOptions(options, ({ catalog }) => catalog));
  const position = readCluster(index, cluster);
  const area = readArea(index, focusArea);
  if (!lists(index, position, area)) return 0;
  const listed = frequencies(index);
  const listings = listed.reduce((sum, frequency) => sum + frequency, 0);
  return listings / (breadth(index, position) * listed[area]!);
}
