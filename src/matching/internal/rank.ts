import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { bitCount } from "./bitCount.js";
import { scoreAt } from "./scoreAt.js";
import type { Wish } from "./Wish.js";

/** What narrows a ranking. */
export interface RankLimits {
  readonly limit: number | undefined;
  readonly minScore: number;
  /** Positions of the only clusters to look at. */
  readonly among: readonly number[] | undefined;
}

/** A cluster's place in a ranking. */
export interface Ranked {
  readonly position: number;
  readonly score: number;
  readonly rounded: number;
}

/** Positions and scores, best first. */
export function rank(index: CatalogIndex, wish: Wish, { limit, minScore, among }: RankLimits): Ranked[] {
  const least = rounded(minScore);
  const ranked: Ranked[] = [];
  const count = among === undefined ? index.clusterIds.length : among.length;
  for (let i = 0; i < count; i++) {
    const position = among === undefined ? i : among[i]!;
    const score = scoreAt(index, wish, position);
    const entry = { position, score, rounded: rounded(score) };
    if (entry.rounded >= least) ranked.push(entry);
  }
  return ranked.sort((a, b) => b.rounded - a.rounded || byBreadthThenId(index, a.position, b.position)).slice(0, limit);
}

/** Scores are compared in steps of 1e-12, so that no engine's last digit decides. */
function rounded(score: number): number {
  return Math.round(score * 1e12);
}

/** Fewer listed areas first, then by id: `<` compares strings by code unit, whatever the locale. */
function byBreadthThenId({ rows, rowWords, clusterIds }: CatalogIndex, a: number, b: number): number {
  const breadth = bitCount(rows, a * rowWords, rowWords) - bitCount(rows, b * rowWords, rowWords);
  return breadth || (clusterIds[a]! < clusterIds[b]! ? -1 : 1);
}
