import type { Rule } from "../../src/schema/rules/Rule.js";

/** Three years or more make a series. Two may be a comparison over any period. */
const SERIES = 3;

/** If a source gives the same figure year by year, no year is missing. A line chart would draw across the gap. */
export const unbrokenSeries: Rule = {
  name: "unbrokenSeries",
  *check({ statistics }) {
    const series = new Map<string, [year: number, at: number][]>();
    for (const [at, figure] of statistics.entries()) {
      const { source, indicator, refArea, timePeriod, coverage, breakdown, subject } = figure;
      if (!/^\d{4}$/.test(String(timePeriod))) continue;
      const key = JSON.stringify([source, indicator, refArea, coverage, breakdown, subject]);
      series.set(key, [...(series.get(key) ?? []), [Number(timePeriod), at]]);
    }
    for (const points of series.values()) {
      if (points.length < SERIES) continue;
      points.sort(([a], [b]) => a - b);
      for (const [i, [year, at]] of points.entries()) {
        const before = points[i - 1]?.[0] ?? year;
        if (year - before > 1) {
          yield {
            path: ["statistics", at, "timePeriod"],
            message: `expected a figure of ${year - 1} as well`,
            whole: true,
          };
        }
      }
    }
  },
};
