import type { Ranking } from "./Ranking.js";
import { roundScore } from "./roundScore.js";

/**
 * All of many: they come in the order that breaks ties and are laid into one pile a score; then only the scores, of which
 * there are few, are sorted. So the time grows no faster than their number.
 */
export function rankAll(order: readonly number[], scoreOf: (position: number) => number, least: number): Ranking {
  const piles = new Map<number, { rounded: number; positions: number[]; scores: number[] }>();
  for (let i = 0; i < order.length; i++) {
    const position = order[i]!;
    const score = scoreOf(position);
    const rounded = roundScore(score);
    if (rounded < least) continue;
    let pile = piles.get(rounded);
    if (pile === undefined) {
      pile = { rounded, positions: [], scores: [] };
      piles.set(rounded, pile);
    }
    pile.positions.push(position);
    pile.scores.push(score);
  }
  const sorted = [...piles.values()].sort((a, b) => b.rounded - a.rounded);
  return { positions: sorted.flatMap((pile) => pile.positions), scores: sorted.flatMap((pile) => pile.scores) };
}
