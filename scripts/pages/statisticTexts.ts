import type { Statistic } from "../../src/index.js";
import type { Package } from "./loadPackage.js";

/** Says what a statistic is about besides its indicator: the area, and the part or the hospital if there is one. */
export function scopeOf(
  { refArea, breakdown, subject }: Statistic,
  { getHospital, words: { areaName, breakdownText } }: Package,
): string {
  return [areaName(refArea, "en"), breakdown && breakdownText(breakdown, "en"), subject && getHospital(subject).name.en]
    .filter(Boolean)
    .join(", ");
}

/** Groups a list by a key, in the order of the first member of each group (Node 20 has no `Map.groupBy`). */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
