import type { CatalogCluster, CatalogFocusArea } from "../../catalog/Catalog.js";
import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { clusterRecords } from "../../catalog/internal/clusterRecords.js";
import type { Match, WeightedArea } from "../Match.js";
import type { Ranking } from "./Ranking.js";
import type { Wish } from "./Wish.js";

type Reasons<A extends CatalogFocusArea> = Pick<Match<never, A>, "matched" | "missing">;

/**
 * The matches behind positions and scores. Clusters that list the same of what is wanted share their lists of areas, which
 * are frozen therefore: a ranking of a million clusters needs a handful of them.
 */
export function explain<C extends CatalogCluster, A extends CatalogFocusArea>(
  index: CatalogIndex,
  wish: Wish,
  { positions, scores }: Ranking,
): Match<C, A>[] {
  const records = clusterRecords<C>(index);
  const areas = wish.positions.map(
    (area, i): WeightedArea<A> => Object.freeze({ focusArea: index.areaIds[area]!, weight: wish.shown[i]! }),
  );
  const known = new Map<number | string, Reasons<A>>();
  // as long as it will be: a list of a million grows by being copied many times
  const matches = new Array<Match<C, A>>(positions.length);
  let lastMarks: number | string = -1;
  let reasons: Reasons<A> | undefined;
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i]!;
    const marks = marksOf(index, wish, position);
    // in a ranking, those that match alike mostly stand together
    if (marks !== lastMarks) {
      lastMarks = marks;
      reasons = known.get(marks);
      if (reasons === undefined) {
        reasons = split(index, wish, position, areas);
        known.set(marks, reasons);
      }
    }
    const { matched, missing } = reasons!;
    matches[i] = { cluster: records[position]!, score: scores[i]!, matched, missing };
  }
  return matches;
}

/** Which of the wanted areas a cluster lists: a bit each, as a number while there is room. */
function marksOf({ rows, rowWords }: CatalogIndex, { positions }: Wish, cluster: number): number | string {
  const row = cluster * rowWords;
  if (positions.length > 31) return String(positions.map((area) => (rows[row + (area >>> 5)]! >>> area) & 1));
  let marks = 0;
  for (let i = 0; i < positions.length; i++) {
    const area = positions[i]!;
    marks |= ((rows[row + (area >>> 5)]! >>> area) & 1) << i;
  }
  return marks;
}

function split<A extends CatalogFocusArea>(
  { rows, rowWords }: CatalogIndex,
  { positions }: Wish,
  cluster: number,
  areas: readonly WeightedArea<A>[],
): Reasons<A> {
  const matched: WeightedArea<A>[] = [];
  const missing: WeightedArea<A>[] = [];
  for (let i = 0; i < areas.length; i++) {
    const area = positions[i]!;
    const listed = (rows[cluster * rowWords + (area >>> 5)]! >>> area) & 1;
    (listed === 1 ? matched : missing).push(areas[i]!);
  }
  return { matched: Object.freeze(matched), missing: Object.freeze(missing) };
}
