import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { bitCount } from "../../internal/bitCount.js";
import type { Wish } from "./Wish.js";
import { tableOf } from "./weightTables.js";

/** The number next below 1. */
const ALMOST_ONE = 0.9999999999999999;

/** The score of the cluster at a position: Tversky index with α = 1 and β = the focus penalty. */
export function scoreAt(index: CatalogIndex, wish: Wish, cluster: number): number {
  const { positions, weights, total, penalty } = wish;
  const row = cluster * index.rowWords;
  let hits = 0;
  let gained = 0;
  // added table by table, as rankTop does, so that both come to the same last digit
  let part = 0;
  let last = -1;
  for (let i = 0; i < positions.length; i++) {
    const area = positions[i]!;
    const table = tableOf(area);
    if (table !== last) {
      last = table;
      gained += part;
      part = 0;
    }
    if ((index.rows[row + (area >>> 5)]! >>> area) & 1) {
      hits++;
      part += weights[i]!;
    }
  }
  gained += part;
  if (hits === 0) return 0;
  const unasked = penalty === 0 ? 0 : bitCount(index.rows, row, index.rowWords) - hits;
  if (hits === positions.length && unasked === 0) return 1;
  // weights far apart round away: yet 0 means that nothing matched, and 1 that nothing is missing
  return Math.min(Math.max(gained / (total + penalty * unasked), Number.MIN_VALUE), ALMOST_ONE);
}
