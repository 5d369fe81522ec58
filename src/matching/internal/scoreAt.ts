import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { bitCount } from "../../internal/bitCount.js";
import type { Wish } from "./Wish.js";

/** The number next below 1. */
const ALMOST_ONE = 0.9999999999999999;

/** The score of the cluster at a position: Tversky index with α = 1 and β = the focus penalty. */
export function scoreAt({ rows, rowWords }: CatalogIndex, wish: Wish, cluster: number): number {
  const { positions, weights, total, penalty } = wish;
  const row = cluster * rowWords;
  let hits = 0;
  let gained = 0;
  for (let i = 0; i < positions.length; i++) {
    const area = positions[i]!;
    // a bit times its weight, rather than a branch on it: whether a cluster lists an area is not to be predicted
    const listed = (rows[row + (area >>> 5)]! >>> area) & 1;
    hits += listed;
    gained += listed * weights[i]!;
  }
  if (hits === 0) return 0;
  const unasked = penalty === 0 ? 0 : bitCount(rows, row, rowWords) - hits;
  if (hits === positions.length && unasked === 0) return 1;
  // weights far apart round away: yet 0 means that nothing matched, and 1 that nothing is missing
  return Math.min(Math.max(gained / (total + penalty * unasked), Number.MIN_VALUE), ALMOST_ONE);
}
