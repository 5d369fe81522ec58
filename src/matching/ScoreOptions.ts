import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** How a score is formed. */
export interface ScoreOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /**
   * Let areas that few clusters list weigh more (inverse document frequency). Use it when a wish mixes what everyone does
   * with what hardly anyone does; not when scores must stay put while other clusters change. Default false.
   */
  readonly rarity?: boolean;
  /**
   * How much areas that were not asked for lower the score, from 0 (not at all, the default) to 1. Use it to prefer
   * specialists over clusters that list nearly everything.
   */
  readonly focusPenalty?: number;
}
