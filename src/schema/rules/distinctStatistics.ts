import type { Rule } from "./Rule.js";

/**
 * A source says a thing once: no two of its figures measure the same for the same area, period and coverage. Where a source
 * qualifies the same figure differently in two places ("36+" and "36"), both stand.
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
