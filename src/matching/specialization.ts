import type { AreaRef, CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { clusterPosition } from "../catalog/internal/clusterPosition.js";
import { documentFrequencies } from "../catalog/internal/documentFrequencies.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { bitCount } from "../internal/bitCount.js";
import { findById } from "../internal/ids.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/**
 * How much a cluster concentrates on an area compared with all clusters of the catalog (location quotient, Balassa 1965).
 *
 * Formula: the area's share of the cluster's areas, divided by the area's share of all marks of the matrix. Above 1, the
 * area stands out in this cluster. It says nothing of size: a cluster that lists few areas has high quotients in them.
 *
 * @param cluster - id or record of a cluster of the catalog
 * @param focusArea - id of an area of the catalog
 * @param options - `catalog`: your own, instead of the shipped dataset
 * @returns the quotient, 0 where the cluster does not list the area
 * @throws {@link UnknownIdError} when the cluster or the area is not in the catalog
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
  const row = clusterPosition(index, cluster) * index.rowWords;
  const area = findById("focus area", index.areaPosition, focusArea);
  if (((index.rows[row + (area >>> 5)]! >>> area) & 1) === 0) return 0;
  const frequencies = documentFrequencies(index);
  const marks = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  return marks / (bitCount(index.rows, row, index.rowWords) * frequencies[area]!);
}
