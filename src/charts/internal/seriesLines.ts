import type { SeriesPoint } from "../../index.js";
import { seriesKey } from "../../statistics/seriesKey.js";
import { areaName } from "./areaName.js";
import { coverageTexts } from "./scopeTexts.js";
import { sourceName } from "./sourceName.js";

/** Figures that are of one thing, but for their period. */
export interface SeriesLine {
  readonly points: readonly SeriesPoint[];
  /** What sets them apart from other lines, where there are some. */
  readonly name: string;
}

/** Joins the figures of each series to a line, and names it. */
export function seriesLines(points: readonly SeriesPoint[], locale: "en" | "de"): SeriesLine[] {
  const lines = new Map<string, SeriesPoint[]>();
  for (const point of points) {
    const key = seriesKey(point);
    lines.set(key, [...(lines.get(key) ?? []), point]);
  }
  const hasAreas = new Set(points.map(({ refArea }) => refArea)).size > 1;
  return [...lines.values()].map((ofLine) => {
    const { source, refArea, coverage, attributedTo } = ofLine[0]!;
    const name = [
      ...(hasAreas ? [areaName(refArea, locale)] : []),
      sourceName(source),
      ...coverageTexts(coverage, locale),
      ...(attributedTo === undefined ? [] : [attributedTo]),
    ].join(" · ");
    return { points: ofLine, name };
  });
}
