import { clusterRecords, freezeBuiltIn } from "../catalog/answers.js";
import type { CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { indexOf } from "../catalog/catalogIndex.js";
import { readCluster } from "../catalog/positions.js";
import { readLimit, readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { rankBy } from "./ranking.js";
import { jaccard } from "./similarity.js";

/** Options of {@link similarClusters}. */
export interface SimilarOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /** The greatest number of results, most similar first; an integer from 0 (default: all others). */
  readonly limit?: number | undefined;
}

/** A cluster with its similarity to the given one. */
export interface SimilarCluster<C extends CatalogCluster = Cluster> {
  readonly cluster: C;
  /** Jaccard index of the areas that both list, in [0, 1]. */
  readonly similarity: number;
}

/**
 * Returns the other clusters ordered by {@link similarity} to a cluster, most similar first.
 *
 * Use it to find alternatives to a partner.
 *
 * @remarks
 * The order is total: by similarity, then fewer listed areas first, then by id in code-unit order.
 *
 * @param cluster - id or record of a cluster of the catalog
 * @param options - `limit`, `catalog`
 * @returns the other clusters with their similarity, most similar first
 * @throws {@link UnknownIdError} if the cluster isn't in the catalog
 * @throws {@link InvalidArgumentError} if the limit isn't an integer from 0
 * @example
 * ```ts
 * similarClusters("medizin-nrw", { limit: 1 }).map(({ cluster }) => cluster.id); // => ["biosaxony"]
 * ```
 */
export function similarClusters<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  cluster: ClusterRef<C>,
  options?: SimilarOptions<C, A>,
): readonly SimilarCluster<NoInfer<C>>[] {
  const { limit, catalog } = readOptions(options, ({ limit, catalog }) => ({ limit, catalog }));
  const index = indexOf(catalog);
  const position = readCluster(index, cluster);
  const limits = { limit: readLimit(limit), minScore: 0, among: undefined };
  // a score below 0 excludes the cluster itself
  const others = rankBy(index, limits, (other) => (other === position ? -1 : jaccard(index, position, other)));
  const records = clusterRecords<C>(index);
  const similar = Array.from(others.positions, (other, i) => ({
    cluster: records[other]!,
    similarity: others.scores[i]!,
  }));
  return freezeBuiltIn(index, similar);
}
