import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { breakTie, tieOrder } from "../../catalog/internal/tieOrder.js";
import { rankFew } from "./rankFew.js";
import { rankTop } from "./rankTop.js";
import { roundScore } from "./roundScore.js";
import { scoreAt } from "./scoreAt.js";
import type { Wish } from "./Wish.js";

/** What narrows a ranking. */
export interface RankLimits {
  readonly limit: number | undefined;
  readonly minScore: number;
  /** Positions of the only clusters to look at. */
  readonly among: readonly number[] | undefined;
}

/** Positions and their scores, best first. */
export interface Ranking {
  readonly positions: readonly number[];
  readonly scores: readonly number[];
}

/** A top of so few is kept while the clusters pass by once; a longer one is cut from the whole ranking. */
const FEW = 64;

/** Ranks the clusters of a catalog, or those among them that are asked for. */
export function rank(index: CatalogIndex, wish: Wish, limits: RankLimits): Ranking {
  const count = limits.among?.length ?? index.clusterIds.length;
  const { limit = count } = limits;
  if (count <= FEW) return rankFew(index, wish, limits);
  return limit <= FEW && limit < count ? rankTop(index, wish, limits, limit) : rankAll(index, wish, limits, limit);
}

/** Goes through the clusters in the order that breaks ties, sorts them into scores, and then sorts only the scores. */
function rankAll(index: CatalogIndex, wish: Wish, { minScore, among }: RankLimits, limit: number): Ranking {
  const order = among === undefined ? tieOrder(index) : [...among].sort((a, b) => breakTie(index, a, b));
  const least = roundScore(minScore);
  const withScore = new Map<number, { rounded: number; positions: number[]; scores: number[] }>();
  for (let i = 0; i < order.length; i++) {
    const position = order[i]!;
    const score = scoreAt(index, wish, position);
    const rounded = roundScore(score);
    if (rounded < least) continue;
    let group = withScore.get(rounded);
    if (group === undefined) withScore.set(rounded, (group = { rounded, positions: [], scores: [] }));
    group.positions.push(position);
    group.scores.push(score);
  }
  const groups = [...withScore.values()].sort((a, b) => b.rounded - a.rounded);
  return {
    positions: groups.flatMap((group) => group.positions).slice(0, limit),
    scores: groups.flatMap((group) => group.scores).slice(0, limit),
  };
}
