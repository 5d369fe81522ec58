import { bitCount } from "../../internal/bitCount.js";
import type { CatalogIndex } from "./CatalogIndex.js";
import { columns } from "./columns.js";

/** For each area, how many clusters list it. */
export function documentFrequencies(index: CatalogIndex): readonly number[] {
  if (index.frequencies === undefined) {
    const { bits, words } = columns(index);
    index.frequencies = index.areaIds.map((_, area) => bitCount(bits, area * words, words));
  }
  return index.frequencies;
}
