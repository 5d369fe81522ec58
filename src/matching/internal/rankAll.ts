import type { Ranking } from "./Ranking.js";
import { roundScore } from "./roundScore.js";

/**
 * All of many: they come in the order that breaks ties and are laid into one pile a score; then only the scores, of which
 * there are few, are sorted. So the time grows no faster than their number.
 */
export function rankAll(order: readonly number[], scoreOf: (position: number) => number, least: number): Ranking {
  const scores = new Float64Array(order.length);
  const pileOf = new Int32Array(order.length);
  const piles: { readonly rounded: number; count: number; next: number }[] = [];
  const known = new Map<number, number>();
  for (let i = 0; i < order.length; i++) {
    const score = scoreOf(order[i]!);
    const rounded = roundScore(score);
    let pile = known.get(rounded);
    if (pile === undefined) {
      pile = piles.push({ rounded, count: 0, next: 0 }) - 1;
      known.set(rounded, pile);
    }
    piles[pile]!.count++;
    scores[i] = score;
    pileOf[i] = pile;
  }

  let kept = 0;
  for (const pile of [...piles].sort((a, b) => b.rounded - a.rounded)) {
    if (pile.rounded < least) break;
    pile.next = kept;
    kept += pile.count;
  }
  const ranking = { positions: new Int32Array(kept), scores: new Float64Array(kept) };
  for (let i = 0; i < order.length; i++) {
    const pile = piles[pileOf[i]!]!;
    if (pile.rounded < least) continue;
    ranking.positions[pile.next] = order[i]!;
    ranking.scores[pile.next] = scores[i]!;
    pile.next++;
  }
  return ranking;
}
