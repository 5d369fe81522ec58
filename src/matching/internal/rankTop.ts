import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import type { RankLimits } from "./best.js";
import type { Ranking } from "./Ranking.js";
import { roundScore } from "./roundScore.js";
import { scoreAt } from "./scoreAt.js";
import { Top } from "./Top.js";
import type { Wish } from "./Wish.js";
import { TABLE_MASK, weightTables } from "./weightTables.js";

/** The best few of many: one pass, in which nearly every cluster is left behind after a look into the tables. */
export function rankTop(index: CatalogIndex, wish: Wish, { minScore, among }: RankLimits, limit: number): Ranking {
  const { rows, rowWords } = index;
  const top = new Top(index, limit, roundScore(minScore));
  // with a penalty a score depends on more than the wanted areas, and the tables only bound it from above
  const tables = weightTables(wish);
  const count = among?.length ?? index.clusterIds.length;
  let least = top.least * wish.total;
  for (let i = 0; i < count; i++) {
    const position = among === undefined ? i : among[i]!;
    const row = position * rowWords;
    let gained = 0;
    for (let t = 0; t < tables.length; t++) {
      const { word, shift, sums } = tables[t]!;
      gained += sums[(rows[row + word]! >>> shift) & TABLE_MASK]!;
    }
    if (gained < least) continue;
    top.offer(position, scoreAt(index, wish, position));
    least = top.least * wish.total;
  }
  return top;
}
