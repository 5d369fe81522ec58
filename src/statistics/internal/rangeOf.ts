import type { Statistic } from "../../model/Statistic.js";
import type { Comparison } from "../compareStats.js";

type Range = Comparison["range"];

/** The smallest and the largest of the values that are known; null when fewer than two are. */
export function rangeOf(figures: readonly Pick<Statistic, "value">[], isComparable: boolean): Range {
  const values = figures.flatMap(({ value }) => value ?? []);
  if (values.length < 2) return null;
  const min = Math.min(...values);
  const max = Math.max(...values);
  return { min, max, ratio: isComparable && min > 0 ? max / min : null };
}
