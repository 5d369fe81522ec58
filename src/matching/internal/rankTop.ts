import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { breakTie } from "../../catalog/internal/tieOrder.js";
import type { Ranking, RankLimits } from "./rank.js";
import { roundScore } from "./roundScore.js";
import { scoreAt } from "./scoreAt.js";
import type { Wish } from "./Wish.js";

/** The best few of many: one pass, in which nearly every cluster is left behind after one comparison. */
export function rankTop(index: CatalogIndex, wish: Wish, { minScore, among }: RankLimits, limit: number): Ranking {
  const positions: number[] = [];
  const scores: number[] = [];
  if (limit === 0) return { positions, scores };
  const count = among?.length ?? index.clusterIds.length;
  let least = roundScore(minScore);
  for (let i = 0; i < count; i++) {
    const position = among === undefined ? i : among[i]!;
    const score = scoreAt(index, wish, position);
    const rounded = roundScore(score);
    if (rounded < least) continue;
    let at = positions.length;
    while (at > 0 && isBefore(index, position, rounded, positions[at - 1]!, roundScore(scores[at - 1]!))) at--;
    if (at === limit) continue;
    positions.splice(at, 0, position);
    scores.splice(at, 0, score);
    if (positions.length > limit) {
      positions.pop();
      scores.pop();
    }
    if (positions.length === limit) least = Math.max(least, roundScore(scores[limit - 1]!));
  }
  return { positions, scores };
}

function isBefore(index: CatalogIndex, a: number, scoreOfA: number, b: number, scoreOfB: number): boolean {
  return scoreOfA !== scoreOfB ? scoreOfA > scoreOfB : breakTie(index, a, b) < 0;
}
