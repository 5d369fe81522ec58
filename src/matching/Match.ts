import type { CatalogCluster, CatalogFocusArea } from "../catalog/Catalog.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** A wanted area and what it weighs in the score; with `rarity`, the weight after it was raised for rare areas. */
export interface WeightedArea<A extends CatalogFocusArea = FocusArea> {
  readonly focusArea: A["id"];
  /** As given, 1 in a list; raised for rare areas when `rarity` was asked for. */
  readonly weight: number;
}

/** How well a cluster meets a wish, and why. */
export interface Match<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  /** The record from the catalog. */
  readonly cluster: C;
  /** From 0, nothing wanted is listed, to 1, everything is. */
  readonly score: number;
  /** The wanted areas that the cluster lists, in the order of the catalog's areas. */
  readonly matched: readonly WeightedArea<A>[];
  /** The wanted areas that it does not list ("not listed" is not "cannot"), in the same order. */
  readonly missing: readonly WeightedArea<A>[];
}
