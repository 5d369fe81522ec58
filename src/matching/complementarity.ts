import type { CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { type CatalogIndex, indexOf, lists } from "../catalog/catalogIndex.js";
import { readCluster } from "../catalog/positions.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import type { Wanted } from "./Match.js";
import { type Request, readRequest } from "./request.js";

/**
 * Returns how much two clusters cover together beyond what the better one covers alone.
 *
 * @remarks
 * Formula: cov(A∪B) − max(cov(A), cov(B)), where cov is the score of {@link matchScore}. Coverage is submodular (Nemhauser,
 * Wolsey and Fisher 1978), so a second partner never adds more than it covers alone.
 *
 * @param a - id or record of a cluster of the catalog
 * @param b - another
 * @param wanted - list of areas, or record of area → weight
 * @param options - `catalog`: a custom catalog (default: the built-in dataset)
 * @returns the gain in [0, 1], the same if `a` and `b` are swapped; 0 if one of the two is enough, or nothing is wanted
 * @throws {@link UnknownIdError} if a cluster or an area isn't in the catalog
 * @throws {@link InvalidArgumentError} if a weight is negative, infinite or NaN
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
  const ofA = readCluster(index, a);
  const ofB = readCluster(index, b);
  const request = readRequest(index, wanted);
  if (request.total === 0) return 0;
  const alone = Math.max(coverage(index, request, [ofA]), coverage(index, request, [ofB]));
  return Math.max(0, coverage(index, request, [ofA, ofB]) - alone);
}

/** Returns the share of a request's weight that several clusters cover together. */
function coverage(index: CatalogIndex, request: Request, clusters: readonly number[]): number {
  let gained = 0;
  for (let i = 0; i < request.positions.length; i++) {
    const area = request.positions[i]!;
    if (clusters.some((cluster) => lists(index, cluster, area))) gained += request.weights[i]!;
  }
  return gained / request.total;
}
