import type { Statistic } from "../model/Statistic.js";

/**
 * Returns the key of the series that a statistic belongs to: two statistics are joined over time if their keys are equal.
 *
 * It covers everything that says what is measured, of whom and by whom, but not the period or the value.
 */
export function seriesKey(statistic: Statistic): string {
  const { source, indicator, refArea, coverage, breakdown, subject, attributedTo } = statistic;
  return JSON.stringify([source, indicator, refArea, coverage, breakdown, subject, attributedTo]);
}
