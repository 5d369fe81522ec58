import { formatStat } from "../../index.js";
import type { ChartLayer } from "../ChartSpec.js";
import { extent } from "./extent.js";
import { type FigurePoint, figureLayers, figureLook } from "./figureLayers.js";
import { type PlacedPoint, POINT_LABEL, pointLabels } from "./pointLabels.js";
import type { Look } from "./readLook.js";
import type { SeriesLine } from "./seriesLines.js";
import { spread } from "./spread.js";
import { textLayer } from "./textLayer.js";
import { timeOf } from "./timeOf.js";
import type { ValueScale } from "./valueScale.js";

const SHAPES = ["circle", "square", "triangle-up", "triangle-down", "cross"];

/** How the marks of a line look, of which each differs from the one before in two ways. */
export function lineLook({ palette }: Look, at: number): { color: string; shape: string } {
  return {
    color: palette.series[at % palette.series.length]!,
    shape: SHAPES[at % SHAPES.length]!,
  };
}

/** Lines and their marks over time. */
export function seriesPlot(
  look: Look,
  lines: readonly SeriesLine[],
  { domain, axis }: ValueScale,
  { width, height }: { readonly width: number; readonly height: number },
): ChartLayer[] {
  const { locale, palette } = look;
  const times = lines.flatMap(({ points }) => points.map(({ timePeriod }) => timeOf(timePeriod)));
  const [first, last] = extent(times);
  const margin = last > first ? (last - first) * 0.06 : 1;
  const years: readonly [number, number] = [first - margin, last + margin];
  const at = (value: number, [from, to]: readonly [number, number], length: number) =>
    ((value - from) / (to - from)) * length;
  const places = lines.map(({ points }) =>
    points.map((figure) => ({
      figure,
      x: Math.round(at(timeOf(figure.timePeriod), years, width)),
      y: Math.round(height - at(figure.value, domain, height)),
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
  const data = lines.map(({ points }, line) => {
    const { color, shape } = lineLook(look, line);
    return points.map(
      (figure, point): FigurePoint => ({
        // how far it gives way to others
        dx: placed[line]![point]!.x - places[line]![point]!.x,
        time: timeOf(figure.timePeriod),
        value: figure.value,
        shape,
        says: [figure.timePeriod, formatStat(figure, { locale }), lines[line]!.name].join(", "),
        ...figureLook(figure, { color, background: palette.background }, "y"),
      }),
    );
  });
  const labels = pointLabels(placed, { x: 0, y: 0, width, height }, locale);
  const label = { fontSize: POINT_LABEL, align: "center", baseline: "middle" };
  return [
    ...data.map(
      (values, line): ChartLayer => ({
        data: { values: values.map(({ time, value }) => ({ time, value })) },
        mark: { type: "line", color: lineLook(look, line).color, strokeWidth: 2, aria: false },
        encoding: { x, y },
      }),
    ),
    ...figureLayers(data.flat(), { x, y }, "y", { xOffset: { expr: "datum.dx" } }),
    // lines of the grid keep a distance
    textLayer(labels, { ...label, stroke: palette.background, strokeWidth: 4 }),
    textLayer(labels, { ...label, color: palette.text }),
  ];
}
