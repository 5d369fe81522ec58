import { type IndicatorId, type SeriesPoint, type Statistic, series } from "medtech-germany";

/** The figures of one series, oldest first. */
export type Line = readonly [SeriesPoint, ...SeriesPoint[]];

/** Returns the series of an indicator that have at least two periods, in the order in which they begin. */
export function linesOf(indicator: IndicatorId, area: string | undefined): readonly Line[] {
  const lines = new Map<string, [SeriesPoint, ...SeriesPoint[]]>();
  for (const point of series(indicator, { refArea: area })) {
    const line = lines.get(lineKey(point));
    if (line) line.push(point);
    else lines.set(lineKey(point), [point]);
  }
  return [...lines.values()].filter((line) => new Set(line.map(({ timePeriod }) => timePeriod)).size > 1);
}

/** Repeats the package's own key of a series, which isn't exported; a test compares the two for every statistic. */
export function lineKey(statistic: Statistic): string {
  const { source, indicator, refArea, coverage, breakdown, subject, attributedTo } = statistic;
  return JSON.stringify([source, indicator, refArea, coverage, breakdown, subject, attributedTo]);
}
