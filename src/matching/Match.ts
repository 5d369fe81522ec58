import type { AreaRef, CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/**
 * A request: the focus areas that a partner should cover. In a list all areas count the same. A record gives each area a
 * weight, which is a finite number from 0; only the proportions matter. A weight of 0 or `undefined` means "not wanted".
 */
export type Wanted<A extends CatalogFocusArea = FocusArea> =
  | readonly AreaRef<A>[]
  | { readonly [area in AreaRef<A>]?: number | undefined };

/** Options that change how a score is computed. */
export interface ScoreOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /**
   * Whether areas that few clusters list weigh more, by inverse document frequency (default: false). Use it if a request mixes
   * common areas with rare ones. Don't use it if scores must stay the same while other clusters change.
   */
  readonly rarity?: boolean | undefined;
  /**
   * How much areas you didn't request lower the score, from 0 to 1 (default: 0, not at all). Use it to prefer specialists over
   * clusters that list nearly everything.
   */
  readonly focusPenalty?: number | undefined;
}

/** A requested area and its weight in the score. */
export interface WeightedArea<A extends CatalogFocusArea = FocusArea> {
  readonly focusArea: A["id"];
  /** As given, or 1 in a list; raised for rare areas if `rarity` is on. */
  readonly weight: number;
}

/** How well a cluster covers a request, and why. */
export interface Match<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  /** The record from the catalog. */
  readonly cluster: C;
  /** From 0 (no requested area is listed) to 1 (all are). */
  readonly score: number;
  /** The requested areas that the cluster lists, in the order of the catalog's areas. */
  readonly matched: readonly WeightedArea<A>[];
  /** The requested areas that it doesn't list ("not listed" is not "cannot"), in the same order. */
  readonly missing: readonly WeightedArea<A>[];
}
