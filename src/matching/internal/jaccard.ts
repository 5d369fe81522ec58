import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { bitsIn } from "../../internal/bitsIn.js";

/** |A∩B| / |A∪B| of the areas of two clusters; 1 when both list none. */
export function jaccard({ rows, rowWords }: CatalogIndex, a: number, b: number): number {
  let both = 0;
  let either = 0;
  for (let word = 0; word < rowWords; word++) {
    const ofA = rows[a * rowWords + word]!;
    const ofB = rows[b * rowWords + word]!;
    both += bitsIn(ofA & ofB);
    either += bitsIn(ofA | ofB);
  }
  return either === 0 ? 1 : both / either;
}
