import { type IndicatorId, type SeriesPoint, type SourceId, series } from "medtech-germany";

/** Figures of one source, one area and one coverage over time. */
export interface Line {
  readonly source: SourceId;
  readonly area: string;
  readonly points: readonly SeriesPoint[];
}

/** The series of an indicator that have at least two periods, in the order in which they begin. */
export function seriesOf(indicator: IndicatorId, area: string | undefined): readonly Line[] {
  const lines = new Map<string, SeriesPoint[]>();
  for (const point of series(indicator, area === undefined ? {} : { refArea: area })) {
    const key = JSON.stringify([point.source, point.refArea, point.coverage]);
    lines.set(key, [...(lines.get(key) ?? []), point]);
  }
  return [...lines.values()]
    .filter((line) => new Set(line.map(({ timePeriod }) => timePeriod)).size > 1)
    .map((line) => ({ source: line[0]!.source, area: line[0]!.refArea, points: line }));
}
