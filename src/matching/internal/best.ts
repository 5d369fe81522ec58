import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { breakTie, tieOrder } from "../../catalog/internal/tieOrder.js";
import type { Ranking } from "./Ranking.js";
import { rankAll } from "./rankAll.js";
import { rankFew } from "./rankFew.js";
import { roundScore } from "./roundScore.js";
import { Top } from "./Top.js";

/** So many, and no more, are kept in order by inserting each at its place. */
export const FEW = 64;

/** What narrows a ranking. */
export interface RankLimits {
  /** Infinite where there is none. */
  readonly limit: number;
  readonly minScore: number;
  /** Positions of the only clusters to look at. */
  readonly among: readonly number[] | undefined;
}

/** The best clusters by a score: highest first, then fewer listed areas first, then by id. */
export function best(
  index: CatalogIndex,
  { limit, minScore, among }: RankLimits,
  scoreOf: (position: number) => number,
): Ranking {
  const count = among?.length ?? index.clusterIds.length;
  const least = roundScore(minScore);
  if (count > FEW && limit <= FEW) {
    const top = new Top(index, limit, least);
    for (let i = 0; i < count; i++) {
      const position = among === undefined ? i : among[i]!;
      top.offer(position, scoreOf(position));
    }
    return top;
  }
  const order = among === undefined ? tieOrder(index) : [...among].sort((a, b) => breakTie(index, a, b));
  const ranking = count <= FEW ? rankFew(order, scoreOf, least) : rankAll(order, scoreOf, least);
  if (ranking.positions.length <= limit) return ranking;
  return { positions: ranking.positions.slice(0, limit), scores: ranking.scores.slice(0, limit) };
}
