import type { CatalogCluster, CatalogFocusArea, CatalogOption, ClusterRef } from "../catalog/Catalog.js";
import { clusterPosition } from "../catalog/internal/clusterPosition.js";
import { clusterRecords } from "../catalog/internal/clusterRecords.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { readLimit, readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { best } from "./internal/best.js";
import { jaccard } from "./internal/jaccard.js";

/** What a list of similar clusters shows. */
export interface SimilarOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /** At most this many, from the most similar on; an integer from 0. Default: all others. */
  readonly limit?: number;
}

/** A cluster and how alike it is to the one asked for. */
export interface SimilarCluster<C extends CatalogCluster = Cluster> {
  readonly cluster: C;
  /** Jaccard index of the areas that both list, in [0, 1]. */
  readonly similarity: number;
}

/**
 * The other clusters, by how alike their areas are to those of one ({@link similarity}), most similar first: where to look
 * next when a partner says no.
 *
 * @param cluster - id or record of a cluster of the catalog
 * @param options - `limit`, `catalog`
 * @returns the others with their similarity; the order is total: by similarity, then fewer listed areas first, then by id in
 *   code-unit order
 * @throws {@link UnknownIdError} when the cluster is not in the catalog
 * @throws {@link InvalidArgumentError} when the limit is not an integer from 0
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
  const position = clusterPosition(index, cluster);
  const limits = { limit: readLimit(limit), minScore: 0, among: undefined };
  // below any score: the cluster itself is none of the others
  const others = best(index, limits, (other) => (other === position ? -1 : jaccard(index, position, other)));
  const records = clusterRecords<C>(index);
  const similar = Array.from(others.positions, (other, i) => ({
    cluster: records[other]!,
    similarity: others.scores[i]!,
  }));
  return index.own === undefined ? Object.freeze(similar) : similar;
}
