import type { Statistic } from "../../model/Statistic.js";

/** Returns the smallest and the largest known value, or null if fewer than two are known. */
export function rangeOf(
  figures: readonly Pick<Statistic, "value">[],
  isComparable: boolean,
): { readonly min: number; readonly max: number; readonly ratio: number | null } | null {
  const values = figures.flatMap(({ value }) => value ?? []);
  if (values.length < 2) return null;
  const min = Math.min(...values);
  const max = Math.max(...values);
  return { min, max, ratio: isComparable && min > 0 ? max / min : null };
}
