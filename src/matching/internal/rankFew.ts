import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { breakTie, tieOrder } from "../../catalog/internal/tieOrder.js";
import type { Ranking, RankLimits } from "./rank.js";
import { roundScore } from "./roundScore.js";
import { scoreAt } from "./scoreAt.js";
import type { Wish } from "./Wish.js";

/** All of few, by insertion: they come in the order that breaks ties, and none passes one of the same score. */
export function rankFew(index: CatalogIndex, wish: Wish, { minScore, among, limit }: RankLimits): Ranking {
  const order = among === undefined ? tieOrder(index) : [...among].sort((a, b) => breakTie(index, a, b));
  const least = roundScore(minScore);
  const positions: number[] = [];
  const scores: number[] = [];
  const rounded: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const position = order[i]!;
    const score = scoreAt(index, wish, position);
    const key = roundScore(score);
    if (key < least) continue;
    let at = positions.length;
    positions.push(position);
    scores.push(score);
    rounded.push(key);
    for (; at > 0 && rounded[at - 1]! < key; at--) {
      positions[at] = positions[at - 1]!;
      scores[at] = scores[at - 1]!;
      rounded[at] = rounded[at - 1]!;
    }
    positions[at] = position;
    scores[at] = score;
    rounded[at] = key;
  }
  if (limit === undefined || limit >= positions.length) return { positions, scores };
  return { positions: positions.slice(0, limit), scores: scores.slice(0, limit) };
}
