import type { AreaRef, CatalogFocusArea } from "../catalog/Catalog.js";
import type { FocusArea } from "../model/FocusArea.js";

/**
 * A wish: the areas that a partner should cover, either as a list, where all count the same, or as a record of area to
 * weight, where a weight is any finite number above 0 and only the proportions matter.
 */
export type Wanted<A extends CatalogFocusArea = FocusArea> =
  | readonly AreaRef<A>[]
  | { readonly [area in AreaRef<A>]?: number };
