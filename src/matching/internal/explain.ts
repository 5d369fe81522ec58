import type { CatalogCluster, CatalogFocusArea } from "../../catalog/Catalog.js";
import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { clusterRecords } from "../../catalog/internal/clusterRecords.js";
import { deepFreeze } from "../../internal/deepFreeze.js";
import type { Match, WeightedArea } from "../Match.js";
import type { Wish } from "./Wish.js";

/** The reasons behind a score. Of the shipped dataset they are frozen, like all its answers. */
export function explain<C extends CatalogCluster, A extends CatalogFocusArea>(
  index: CatalogIndex,
  wish: Wish,
  cluster: number,
  score: number,
): Match<C, A> {
  const matched: WeightedArea<A>[] = [];
  const missing: WeightedArea<A>[] = [];
  const row = cluster * index.rowWords;
  for (let i = 0; i < wish.positions.length; i++) {
    const area = wish.positions[i]!;
    const listed = (index.rows[row + (area >>> 5)]! >>> area) & 1;
    (listed ? matched : missing).push({ focusArea: index.areaIds[area] as A["id"], weight: wish.weights[i]! });
  }
  const match = { cluster: clusterRecords<C>(index)[cluster] as C, score, matched, missing };
  return index.own === undefined ? deepFreeze(match) : match;
}
