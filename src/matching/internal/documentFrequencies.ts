import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { columns } from "../../catalog/internal/columns.js";
import { bitCount } from "../../internal/bitCount.js";

/** For each area, how many clusters list it. */
export function documentFrequencies(index: CatalogIndex): readonly number[] {
  if (index.frequencies === undefined) {
    const { bits, words } = columns(index);
    index.frequencies = index.areaIds.map((_, area) => bitCount(bits, area * words, words));
  }
  return index.frequencies;
}
