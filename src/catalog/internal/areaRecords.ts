import { focusAreas } from "../../generated/focusAreas.js";
import type { CatalogIndex } from "./CatalogIndex.js";

/** The records behind the positions of areas. */
export function areaRecords<A>({ own }: CatalogIndex): readonly A[] {
  return (own?.focusAreas ?? focusAreas) as readonly unknown[] as readonly A[];
}
