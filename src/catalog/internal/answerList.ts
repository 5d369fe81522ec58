import type { CatalogIndex } from "./CatalogIndex.js";
import { clusterRecords } from "./clusterRecords.js";

const kept = /* @__PURE__ */ new Map<string, readonly unknown[]>();

/**
 * The clusters at some positions. Of the shipped dataset the list is frozen and kept under `key`, so that the same question
 * gives the same list again (a stable React dependency or memo key); of an own catalog it is a fresh array.
 */
export function answerList<C>(index: CatalogIndex, key: string, positions: () => readonly number[]): readonly C[] {
  const list = () => positions().map((position) => clusterRecords<C>(index)[position] as C);
  if (index.own !== undefined) return list();
  if (!kept.has(key)) kept.set(key, Object.freeze(list()));
  return kept.get(key) as readonly C[];
}
