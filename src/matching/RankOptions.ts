import type { CatalogCluster, CatalogFocusArea, ClusterRef } from "../catalog/Catalog.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import type { ScoreOptions } from "./ScoreOptions.js";

/** What a ranking shows. */
export interface RankOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ScoreOptions<C, A> {
  /** At most this many, from the top; an integer from 0. Default: all. */
  readonly limit?: number;
  /** Only clusters with at least this score, from 0 (default: all) to 1. */
  readonly minScore?: number;
  /** Only these clusters, such as those of one state: `clustersByState("DE-BW")`. Default: all of the catalog. */
  readonly among?: readonly ClusterRef<C>[];
}
