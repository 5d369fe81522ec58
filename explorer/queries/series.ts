import { type IndicatorId, type SeriesPoint, series } from "medtech-germany";
import { seriesKey } from "../../src/internal/seriesKey.js";

/** The figures of one series, oldest first. */
export type Line = readonly [SeriesPoint, ...SeriesPoint[]];

/** Returns the series of an indicator that have at least two periods, in the order in which they begin. */
export function linesOf(indicator: IndicatorId, area: string | undefined): readonly Line[] {
  const lines = new Map<string, [SeriesPoint, ...SeriesPoint[]]>();
  for (const point of series(indicator, { refArea: area })) {
    const line = lines.get(seriesKey(point));
    if (line) line.push(point);
    else lines.set(seriesKey(point), [point]);
  }
  return [...lines.values()].filter((line) => new Set(line.map(({ timePeriod }) => timePeriod)).size > 1);
}
