import type { CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { type CatalogIndex, indexOf } from "../catalog/catalogIndex.js";
import { readCluster } from "../catalog/positions.js";
import { countBits } from "../internal/bits.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/**
 * Measures how alike the focus areas of two clusters are (Jaccard index).
 *
 * @remarks
 * Formula: |A∩B| / |A∪B|, the areas that both list divided by those that at least one lists.
 *
 * @param a - id or record of a cluster of the catalog
 * @param b - another, or the same
 * @param options - `catalog`: a custom catalog (default: the built-in dataset)
 * @returns a number in [0, 1], the same if `a` and `b` are swapped; 1 for the same areas, even if neither lists any
 * @throws {@link UnknownIdError} if a cluster isn't in the catalog
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
  return jaccard(index, readCluster(index, a), readCluster(index, b));
}

/** Returns the Jaccard index of the areas of two clusters, by position. */
export function jaccard({ rows, rowWords }: CatalogIndex, a: number, b: number): number {
  let both = 0;
  let either = 0;
  for (let word = 0; word < rowWords; word++) {
    const ofA = rows[a * rowWords + word]!;
    const ofB = rows[b * rowWords + word]!;
    both += countBits(ofA & ofB);
    either += countBits(ofA | ofB);
  }
  return either === 0 ? 1 : both / either;
}
