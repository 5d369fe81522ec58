import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { best, FEW, type RankLimits } from "./best.js";
import type { Ranking } from "./Ranking.js";
import { rankByColumns } from "./rankByColumns.js";
import { rankTop } from "./rankTop.js";
import { scoreAt } from "./scoreAt.js";
import type { Wish } from "./Wish.js";

/** From so many clusters on, filling the tables takes less time than they save. */
const MANY = 2048;

/** Ranks clusters by how well they meet a wish. */
export function rank(index: CatalogIndex, wish: Wish, limits: RankLimits): Ranking {
  const { limit, minScore, among } = limits;
  const count = among?.length ?? index.clusterIds.length;
  if (count > FEW && limit !== undefined && limit <= FEW) {
    // a penalty makes a score depend on areas that are not wanted, too
    if (among === undefined && wish.penalty === 0) return rankByColumns(index, wish, minScore, limit);
    if (count >= MANY) return rankTop(index, wish, limits, limit);
  }
  return best(index, limits, (position) => scoreAt(index, wish, position));
}
