import { getIndicator, type IndicatorId, type RetiredIndicatorId, type SeriesOptions, series } from "../index.js";
import { areaName } from "../internal/words.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartLayer, ChartSpec } from "./ChartSpec.js";
import { frame } from "./frame.js";
import { pixels } from "./layout.js";
import { statisticLayers } from "./marks.js";
import { lineStyle, seriesLines, seriesPlot } from "./seriesPlot.js";
import { groupByArea, valueScale } from "./statistics.js";
import { type ChartStyle, readStyle } from "./style.js";
import { counted, firstLine, type LabelRow, labelRows, textLayer } from "./texts.js";

/** Options of {@link seriesChart}. */
export interface SeriesChartOptions extends ChartOptions, SeriesOptions {}

const HEIGHT = 280;
const LEFT = 66;
const RIGHT = 24;
const AXIS = 26;
const KEY = { width: 22, size: 12, line: 15, least: 22 };
const TEXTS = {
  en: {
    none: "No source states a figure with its period.",
    figures: (count: number) => `${counted(count, "figure", "figures")} with a period`,
    cut: "The axis does not begin at 0.",
    joined:
      "Only figures of one source and of the same scope are joined; marks that would cover each other stand side by side.",
    arrow: "Open, with an arrow: more than, or less than.",
    band: "With a band: around.",
  },
  de: {
    none: "Keine Quelle nennt eine Angabe mit Zeitraum.",
    figures: (count: number) => `${counted(count, "Angabe", "Angaben")} mit Zeitraum`,
    cut: "Die Achse beginnt nicht bei 0.",
    joined:
      "Verbunden sind nur Angaben einer Quelle mit gleicher Abgrenzung; Zeichen, die sich verdecken würden, stehen nebeneinander.",
    arrow: "Offen, mit Pfeil: mehr als, oder weniger als.",
    band: "Mit Band: rund.",
  },
};

/**
 * Shows how an indicator developed: one line per source, area and scope, with marks that show qualifiers.
 *
 * Statistics of different sources, areas or scopes are never joined, since they may count different things. Each line has its
 * own colour and shape. A mark is open, with an arrow, if the source says "more than" or "less than". It has a band if the
 * source says "around". If the values are close to each other, the axis doesn't begin at 0, and the caption says so.
 *
 * Without `refArea`, areas with a single statistic are omitted if other areas have several. The caption says how many.
 *
 * @param indicator - what is measured; retired ids are followed
 * @param options - `source`, `refArea`: only statistics of this source or area; `locale`, `theme`, `width`
 * @returns a Vega-Lite specification with the statistics of `series`; if there are none, it says so
 * @throws `UnknownIdError` if the indicator or the source is unknown, with the nearest ids as suggestions
 * @throws `InvalidArgumentError` if an option is invalid
 * @example
 * ```ts
 * const chart = seriesChart("hospitals", { source: "destatis-23111" });
 * chart.title.subtitle; // => ["Germany · 10 figures with a period · Statistisches Bundesamt (Destatis)"]
 * seriesChart("clusters-listed").title.subtitle; // => ["No source states a figure with its period."]
 * ```
 */
export function seriesChart(indicator: IndicatorId | RetiredIndicatorId, options?: SeriesChartOptions): ChartSpec {
  const { style, source, refArea } = readStyle(options);
  const { locale, width } = style;
  const texts = TEXTS[locale];
  const { groups, notes } = groupByArea(series(indicator, { source, refArea }), locale);
  const measured = getIndicator(indicator);
  const points = groups.flatMap(({ statistics }) => statistics);
  const lines = seriesLines(points, locale);
  const scale = valueScale(
    measured,
    points.map(({ value }) => value),
    locale,
    "cut",
  );
  const plot = { width: width - LEFT - RIGHT, height: HEIGHT };
  const rows = labelRows(lines.length > 1 ? lines.map(({ name }) => name) : [], {
    ...KEY,
    width: width - KEY.width,
    start: HEIGHT + AXIS + 12,
  });
  const areas = groups.length === 1 ? [areaName(groups[0]!.refArea, locale)] : [];
  const only = lines.length === 1 ? [lines[0]!.name] : [];
  const said = [...areas, texts.figures(points.length), ...only, ...(scale.unit ? [scale.unit] : [])].join(" · ");
  return frame(style, {
    title: measured.name[locale],
    subtitle: [points.length > 0 ? said : texts.none],
    description: `${measured.name[locale]}. ${points.length > 0 ? said : texts.none}`,
    height: points.length > 0 ? HEIGHT : 0,
    room: {
      left: LEFT,
      right: RIGHT,
      bottom: points.length > 0 ? (rows[rows.length - 1]?.end ?? HEIGHT + AXIS) - HEIGHT : 0,
    },
    layers: points.length > 0 ? [...seriesPlot(style, lines, scale, plot), ...key(style, rows)] : [],
    notes: [
      ...(scale.domain[0] > 0 && measured.kind !== "rank" ? [texts.cut] : []),
      ...(lines.length > 1 ? [texts.joined] : []),
      ...(points.some(({ comparator }) => comparator) ? [texts.arrow] : []),
      ...(points.some(({ approximate }) => approximate) ? [texts.band] : []),
      ...notes,
    ],
    sources: [...new Set(points.map((point) => point.source))],
  });
}

/** Explains which marks belong to which line. */
function key(style: ChartStyle, rows: readonly LabelRow[]): ChartLayer[] {
  const marks = rows.map((row, line) => {
    const { color, shape } = lineStyle(style, line);
    return { x: 6 - LEFT, y: firstLine(row, KEY.line), color, fill: color, shape, says: row.label.join(" ") };
  });
  return [
    ...statisticLayers(marks, { x: pixels("x"), y: pixels("y") }, "y"),
    textLayer(
      rows.map((row) => ({ text: row.label, x: KEY.width - LEFT, y: firstLine(row, KEY.line) })),
      { fontSize: KEY.size, lineHeight: KEY.line, baseline: "middle" },
    ),
  ];
}
