import type { Ranking } from "./Ranking.js";
import { roundScore } from "./roundScore.js";

/** All of few, by insertion: they come in the order that breaks ties, and none passes one of the same score. */
export function rankFew(order: readonly number[], scoreOf: (position: number) => number, least: number): Ranking {
  const positions: number[] = [];
  const scores: number[] = [];
  const rounded: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const position = order[i]!;
    const score = scoreOf(position);
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
  return { positions, scores };
}
