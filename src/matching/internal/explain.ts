import type { CatalogCluster, CatalogFocusArea } from "../../catalog/Catalog.js";
import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { clusterRecords } from "../../catalog/internal/clusterRecords.js";
import type { Match, WeightedArea } from "../Match.js";
import type { Ranking } from "./Ranking.js";
import type { Wish } from "./Wish.js";

/**
 * The matches behind positions and scores. The shipped dataset's lists of areas are frozen, and clusters that match alike
 * share them; an own catalog's are fresh, for the caller to keep.
 */
export function explain<C extends CatalogCluster, A extends CatalogFocusArea>(
  index: CatalogIndex,
  wish: Wish,
  ranking: Ranking,
): Match<C, A>[] {
  return index.own === undefined ? explainShared(index, wish, ranking) : explainEach(index, wish, ranking);
}

function explainEach<C extends CatalogCluster, A extends CatalogFocusArea>(
  index: CatalogIndex,
  wish: Wish,
  { positions, scores }: Ranking,
): Match<C, A>[] {
  const records = clusterRecords<C>(index);
  return positions.map((position, i) => {
    const areas = wish.positions.map((area, at) => ({ focusArea: index.areaIds[area]!, weight: wish.weights[at]! }));
    return { cluster: records[position]!, score: scores[i]!, ...split(index, wish, position, areas) };
  });
}

/** Reads one word a row: the rule completeMatrix pins the shipped matrix to nineteen areas. */
function explainShared<C extends CatalogCluster, A extends CatalogFocusArea>(
  index: CatalogIndex,
  wish: Wish,
  { positions, scores }: Ranking,
): Match<C, A>[] {
  const records = clusterRecords<C>(index);
  const areas: WeightedArea<A>[] = [];
  let wanted = 0;
  for (let i = 0; i < wish.positions.length; i++) {
    const area = wish.positions[i]!;
    areas.push(Object.freeze({ focusArea: index.areaIds[area]!, weight: wish.weights[i]! }));
    wanted |= 1 << area;
  }
  const marks: number[] = [];
  const reasons: Reasons<A>[] = [];
  const matches: Match<C, A>[] = [];
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i]!;
    const listed = index.rows[position]! & wanted;
    // from the last one on: in a ranking, those that match alike mostly stand together
    let known = marks.length - 1;
    while (known >= 0 && marks[known] !== listed) known--;
    if (known < 0) {
      known = marks.push(listed) - 1;
      const found = split(index, wish, position, areas);
      Object.freeze(found.matched);
      Object.freeze(found.missing);
      reasons.push(found);
    }
    const { matched, missing } = reasons[known]!;
    matches.push({ cluster: records[position]!, score: scores[i]!, matched, missing });
  }
  return matches;
}

type Reasons<A extends CatalogFocusArea> = Pick<Match<never, A>, "matched" | "missing">;

function split<A extends CatalogFocusArea>(
  { rows, rowWords }: CatalogIndex,
  wish: Wish,
  cluster: number,
  areas: readonly WeightedArea<A>[],
): Reasons<A> {
  const matched: WeightedArea<A>[] = [];
  const missing: WeightedArea<A>[] = [];
  for (let i = 0; i < areas.length; i++) {
    const area = wish.positions[i]!;
    const listed = (rows[cluster * rowWords + (area >>> 5)]! >>> area) & 1;
    (listed === 1 ? matched : missing).push(areas[i]!);
  }
  return { matched, missing };
}
