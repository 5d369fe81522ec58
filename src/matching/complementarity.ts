import type { CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { clusterPosition } from "../catalog/internal/clusterPosition.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { coverage } from "./internal/coverage.js";
import { readWish } from "./internal/readWish.js";
import type { Wanted } from "./Wanted.js";

/**
 * What two clusters cover together beyond what the better of them covers alone.
 *
 * Formula: cov(A∪B) − max(cov(A), cov(B)), where cov is the score of {@link matchScore}. Coverage is submodular (Nemhauser,
 * Wolsey and Fisher 1978), so a second partner never adds more than it covers alone.
 *
 * @param a - id or record of a cluster of the catalog
 * @param b - another
 * @param wanted - list of areas, or record of area → weight above 0
 * @param options - `catalog`: your own, instead of the shipped dataset
 * @returns the gain in [0, 1], the same either way round; 0 when one of the two would do
 * @throws {@link UnknownIdError} when a cluster or an area is not in the catalog
 * @throws {@link InvalidArgumentError} when nothing is wanted, or a weight is not a finite number above 0
 * @example
 * ```ts
 * complementarity("medways", "microtec-suedwest", ["dental", "hearing-aids"]); // => 0.5
 * complementarity("medways", "medizin-nrw", ["dental", "hearing-aids"]); // => 0
 * ```
 */
export function complementarity<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  a: ClusterRef<C>,
  b: ClusterRef<C>,
  wanted: Wanted<A>,
  options?: CatalogOption<C, A>,
): number {
  const index = indexOf(readOptions(options, ({ catalog }) => catalog));
  const ofA = clusterPosition(index, a);
  const ofB = clusterPosition(index, b);
  const wish = readWish(index, wanted, false, 0);
  const alone = Math.max(coverage(index, wish, [ofA]), coverage(index, wish, [ofB]));
  return Math.max(0, coverage(index, wish, [ofA, ofB]) - alone);
}
