import { bitCount } from "../../internal/bitCount.js";
import type { CatalogIndex } from "./CatalogIndex.js";

/** All positions in the order that breaks ties: fewer listed areas first, then by id. Made at the first full ranking. */
export function tieOrder(index: CatalogIndex): readonly number[] {
  index.tieOrder ??= index.clusterIds.map((_, position) => position).sort((a, b) => breakTie(index, a, b));
  return index.tieOrder;
}

/** Fewer listed areas first, then by id: `<` compares strings by code unit, whatever the locale. */
export function breakTie({ rows, rowWords, clusterIds }: CatalogIndex, a: number, b: number): number {
  const breadth = bitCount(rows, a * rowWords, rowWords) - bitCount(rows, b * rowWords, rowWords);
  return breadth || (clusterIds[a]! < clusterIds[b]! ? -1 : 1);
}
