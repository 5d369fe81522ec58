import { clusters } from "../generated/clusters.js";
import type { ClusterId, RetiredClusterId } from "../generated/ids.js";
import { lookUp } from "../internal/ids.js";
import type { Cluster } from "../model/Cluster.js";

/**
 * The cluster with an id.
 *
 * @param id - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such cluster, with the nearest ids as suggestions
 * @example
 * ```ts
 * getCluster("medways").name; // => "medways"
 * ```
 */
export function getCluster(id: ClusterId | RetiredClusterId): Cluster {
  return lookUp("cluster", clusters, id);
}
