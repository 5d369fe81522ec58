import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { best, FEW, type RankLimits } from "./best.js";
import type { Ranking } from "./Ranking.js";
import { rankByColumns } from "./rankByColumns.js";
import { scoreAt } from "./scoreAt.js";
import type { Wish } from "./Wish.js";

/** Ranks clusters by how well they meet a wish. */
export function rank(index: CatalogIndex, wish: Wish, limits: RankLimits): Ranking {
  const total = index.clusterIds.length;
  const count = limits.among?.length ?? total;
  // 32 clusters are parted at a time: worth it where there is at least one candidate in 32
  if (count > FEW && count * 32 >= total && limits.limit <= FEW) {
    return rankByColumns(index, wish, limits);
  }
  return best(index, limits, (position) => scoreAt(index, wish, position));
}
