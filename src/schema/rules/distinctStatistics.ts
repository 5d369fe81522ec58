import type { Rule } from "./Rule.js";

/**
 * No two statistics of a source measure the same thing for the same area, period and coverage. If a source qualifies a number
 * differently in two places ("36+" and "36"), both are kept.
 */
export const distinctStatistics: Rule = {
  name: "distinctStatistics",
  *check(dataset) {
    const firstWith = new Map<string, string>();
    for (const [at, statistic] of dataset.statistics.entries()) {
      const { source, indicator, refArea, timePeriod, breakdown, subject, comparator, approximate } = statistic;
      const { sizeClass, countedAs, includes, effects } = statistic.coverage ?? {};
      const coverage = [sizeClass?.op, sizeClass?.employees, countedAs, includes, effects];
      const part = [breakdown?.dimension, breakdown?.category];
      const key = JSON.stringify([
        source,
        indicator,
        refArea,
        timePeriod,
        coverage,
        part,
        subject,
        comparator,
        approximate,
      ]);
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, statistic.id);
      else yield { path: ["statistics", at], message: `expected it to differ from "${first}" in more than its value` };
    }
  },
};
