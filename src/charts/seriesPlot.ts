import { formatStat, type SeriesPoint } from "../index.js";
import { seriesKey } from "../internal/seriesKey.js";
import { areaName, coverageTexts, type Language } from "../internal/words.js";
import type { ChartLayer } from "./ChartSpec.js";
import { type Box, extent, placeLabels } from "./layout.js";
import { qualifierStyle, type StatisticMark, statisticLayers } from "./marks.js";
import { groupBy, sourceName, type ValueScale } from "./statistics.js";
import type { ChartStyle } from "./style.js";
import { type PlacedText, textLayer, textWidth } from "./texts.js";

const SHAPES = ["circle", "square", "triangle-up", "triangle-down", "cross"];

/** Statistics that differ only in their period. */
export interface SeriesLine {
  readonly points: readonly SeriesPoint[];
  /** What sets the line apart from others. */
  readonly name: string;
}

/** Joins points of the same series to lines. */
export function seriesLines(points: readonly SeriesPoint[], locale: Language): SeriesLine[] {
  const hasAreas = new Set(points.map(({ refArea }) => refArea)).size > 1;
  return groupBy(points, seriesKey).map((line) => {
    const { source, refArea, coverage, attributedTo } = line[0]!;
    const name = [
      ...(hasAreas ? [areaName(refArea, locale)] : []),
      sourceName(source),
      ...coverageTexts(coverage, locale),
      ...(attributedTo === undefined ? [] : [attributedTo]),
    ].join(" · ");
    return { points: line, name };
  });
}

/** Returns the colour and the shape of a line's marks. Neighbouring lines differ in both. */
export function lineStyle({ palette }: ChartStyle, line: number): { color: string; shape: string } {
  return {
    color: palette.series[line % palette.series.length]!,
    shape: SHAPES[line % SHAPES.length]!,
  };
}

/** Draws lines and their marks over time. */
export function seriesPlot(
  style: ChartStyle,
  lines: readonly SeriesLine[],
  { domain, axis }: ValueScale,
  { width, height }: { readonly width: number; readonly height: number },
): ChartLayer[] {
  const { locale, palette } = style;
  const times = lines.flatMap(({ points }) => points.map(({ timePeriod }) => timeOf(timePeriod)));
  const [first, last] = extent(times);
  const margin = last > first ? (last - first) * 0.06 : 1;
  const years: readonly [number, number] = [first - margin, last + margin];
  const at = (value: number, [from, to]: readonly [number, number], length: number) =>
    ((value - from) / (to - from)) * length;
  const places = lines.map(({ points }) =>
    points.map((statistic) => ({
      statistic,
      x: Math.round(at(timeOf(statistic.timePeriod), years, width)),
      y: Math.round(height - at(statistic.value, domain, height)),
    })),
  );
  const shifts = spread(places.flat());
  const placed = places.map((line): PlacedPoint[] => line.map((point) => ({ ...point, x: point.x + shifts.shift()! })));
  const x = {
    field: "time",
    type: "quantitative",
    scale: { domain: years, nice: false, zero: false },
    axis: { title: null, format: "d", tickMinStep: 1, tickCount: Math.ceil(width / 56), grid: false },
  };
  const y = {
    field: "value",
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: { ...axis, domain: false, ticks: false },
  };
  const marks = lines.map(({ points, name }, line) => {
    const { color, shape } = lineStyle(style, line);
    return points.map(
      (statistic, point): StatisticMark => ({
        dx: placed[line]![point]!.x - places[line]![point]!.x,
        time: timeOf(statistic.timePeriod),
        value: statistic.value,
        shape,
        says: [statistic.timePeriod, formatStat(statistic, { locale }), name].join(", "),
        ...qualifierStyle(statistic, color, palette, "y"),
      }),
    );
  });
  const labels = pointLabels(placed, { x: 0, y: 0, width, height }, locale);
  const label = { fontSize: POINT_LABEL, align: "center", baseline: "middle" };
  return [
    ...marks.map(
      (values, line): ChartLayer => ({
        data: { values: values.map(({ time, value }) => ({ time, value })) },
        mark: { type: "line", color: lineStyle(style, line).color, strokeWidth: 2, aria: false },
        encoding: { x, y },
      }),
    ),
    ...statisticLayers(marks.flat(), { x, y }, "y", { xOffset: { expr: "datum.dx" } }),
    // a halo keeps the lines of the grid away from the labels
    textLayer(labels, { ...label, stroke: palette.background, strokeWidth: 4 }),
    textLayer(labels, { ...label, color: palette.text }),
  ];
}

/** Converts a period to a number of years. Months and days become fractions. */
export function timeOf(period: string): number {
  const [year, month = 1, day = 1] = period.split("-").map(Number) as [number, number?, number?];
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/** Marks that are nearer than this would cover each other. */
const NEAR = 13;
/** In steps just wider than that: in place, then further and further to either side. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3];
const STEP = NEAR + 2;

/** Returns how many pixels each mark moves sideways, so that it doesn't cover earlier marks. */
export function spread(marks: readonly { readonly x: number; readonly y: number }[]): number[] {
  const placed: { readonly x: number; readonly y: number }[] = [];
  return marks.map(({ x, y }) => {
    const isFree = (steps: number) =>
      !placed.some((other) => Math.abs(other.x - x - steps * STEP) < NEAR && Math.abs(other.y - y) < NEAR);
    const shift = (SHIFTS.find(isFree) ?? 0) * STEP;
    placed.push({ x: x + shift, y });
    return shift;
  });
}

export const POINT_LABEL = 11;
/** From the middle of a mark to its label. An arrow or a band needs more. */
const APART = 9;
const ARROW = 24;

/** A point of a series, and where it is drawn, in pixels. */
export interface PlacedPoint {
  readonly statistic: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

/**
 * Labels points with their values. If there isn't room for all labels, the ends of lines and points with a qualifier are
 * labelled, as far as there is room.
 */
export function pointLabels(lines: readonly (readonly PlacedPoint[])[], bounds: Box, locale: Language): PlacedText[] {
  const points = lines.flatMap((line) =>
    line.map((point, at) => ({ ...point, isMain: isQualified(point.statistic) || at === 0 || at === line.length - 1 })),
  );
  const obstacles = [...points.map(markBox), ...lines.flatMap(alongLine)];
  const place = (labelled: readonly PlacedPoint[]) => {
    const texts = labelled.map(({ statistic }) => formatStat(statistic, { locale, unit: false }));
    const candidates = labelled.map((point, at) =>
      around(point, { width: textWidth(texts[at]!, POINT_LABEL), height: POINT_LABEL + 2 }),
    );
    return placeLabels(candidates, obstacles, bounds).map((box, at) => box && { box, text: texts[at]! });
  };
  const main = points.filter(({ isMain }) => isMain);
  const all = place([...main, ...points.filter(({ isMain }) => !isMain)]);
  const placed = (all.includes(undefined) ? place(main) : all).filter((label) => label !== undefined);
  return placed.map(({ box, text }) => ({ text: [text], x: box.x + box.width / 2, y: box.y + box.height / 2 }));
}

function isQualified({ comparator, approximate, obsStatus }: SeriesPoint): boolean {
  return comparator !== undefined || approximate === true || obsStatus === "E";
}

/** Returns how far a mark reaches above and below its middle, with a margin. */
function reach({ comparator, approximate }: SeriesPoint): { up: number; down: number } {
  return {
    up: comparator?.startsWith(">") || approximate ? ARROW : APART,
    down: comparator?.startsWith("<") || approximate ? ARROW : APART,
  };
}

function markBox({ statistic, x, y }: PlacedPoint): Box {
  const { up, down } = reach(statistic);
  return { x: x - 7, y: y - up + 2, width: 14, height: up + down - 4 };
}

/** Returns the boxes for a label around a mark, the most legible first. */
function around({ statistic, x, y }: PlacedPoint, size: { readonly width: number; readonly height: number }): Box[] {
  const { width, height } = size;
  const { up, down } = reach(statistic);
  const levels = [y - up - height, y + down];
  return [
    ...levels.map((top) => ({ ...size, x: x - width / 2, y: top })),
    { ...size, x: x + APART, y: y - height / 2 },
    { ...size, x: x - APART - width, y: y - height / 2 },
    ...levels.map((top) => ({ ...size, x: x - 6, y: top })),
    ...levels.map((top) => ({ ...size, x: x - width + 6, y: top })),
  ];
}

/** Returns small boxes along the segments of a line, which labels should not cross. */
function alongLine(line: readonly PlacedPoint[]): Box[] {
  return line.slice(1).flatMap((to, at) => {
    const from = line[at]!;
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 6));
    return Array.from({ length: parts }, (_, part) => {
      const share = part / parts;
      return { x: from.x + (to.x - from.x) * share - 1, y: from.y + (to.y - from.y) * share - 1, width: 2, height: 2 };
    });
  });
}
