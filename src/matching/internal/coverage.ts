import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import type { Wish } from "./Wish.js";

/** The share of a wish's weight that several clusters cover together. */
export function coverage({ rows, rowWords }: CatalogIndex, wish: Wish, clusters: readonly number[]): number {
  let gained = 0;
  for (let i = 0; i < wish.positions.length; i++) {
    const area = wish.positions[i]!;
    if (clusters.some((cluster) => (rows[cluster * rowWords + (area >>> 5)]! >>> area) & 1)) gained += wish.weights[i]!;
  }
  return gained / wish.total;
}
