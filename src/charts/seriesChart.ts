import { getIndicator, type IndicatorId, type RetiredIndicatorId, type SeriesOptions, series } from "../index.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartLayer, ChartSpec } from "./ChartSpec.js";
import { areaName } from "./internal/areaName.js";
import { counted } from "./internal/counted.js";
import { figureLayers } from "./internal/figureLayers.js";
import { frame } from "./internal/frame.js";
import { groupByArea } from "./internal/groupByArea.js";
import { firstLine, type LabelRow, labelRows } from "./internal/labelRows.js";
import { pixels } from "./internal/pixels.js";
import { type Look, readLook } from "./internal/readLook.js";
import { seriesLines } from "./internal/seriesLines.js";
import { lineLook, seriesPlot } from "./internal/seriesPlot.js";
import { textLayer } from "./internal/textLayer.js";
import { valueScale } from "./internal/valueScale.js";

/** Which figures a chart over time shows, and how it looks. */
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
    alone: (areas: number) => `Not shown: ${counted(areas, "area", "areas")} of which there is one figure alone.`,
  },
  de: {
    none: "Keine Quelle nennt eine Angabe mit Zeitraum.",
    figures: (count: number) => `${counted(count, "Angabe", "Angaben")} mit Zeitraum`,
    cut: "Die Achse beginnt nicht bei 0.",
    joined:
      "Verbunden sind nur Angaben einer Quelle mit gleicher Abgrenzung; Zeichen, die sich verdecken würden, stehen nebeneinander.",
    arrow: "Offen, mit Pfeil: mehr als, oder weniger als.",
    band: "Mit Band: rund.",
    alone: (areas: number) =>
      `Nicht gezeigt: ${counted(areas, "Gebiet, zu dem", "Gebiete, zu denen")} es nur eine einzige Angabe gibt.`,
  },
};

/**
 * How a figure developed: a line for each source, area and scope, with marks that show qualifiers.
 *
 * Figures of several sources, areas or scopes are never joined, since they may count different things. Each line has a colour
 * and a shape. A mark is open, with an arrow, where the source says "more than" or "less than", and has a band where it says
 * "around". Where values are close to each other the axis does not begin at 0, and the caption says so.
 *
 * Without `refArea`, areas of which there is one figure alone are left out where others have several; the caption tells how
 * many.
 *
 * @param indicator - what is measured; a retired id that moved is followed
 * @param options - `source`, `refArea`; `locale`, `theme`, `width`
 * @returns a Vega-Lite specification; its figures are those of `series`. Where there are none, it says so.
 * @throws `UnknownIdError` when the indicator or the source is not an id of the dataset, with suggestions
 * @throws `InvalidArgumentError` when an option is none that it can be
 * @example
 * ```ts
 * const chart = seriesChart("hospitals", { source: "destatis-23111" });
 * chart.title.subtitle; // => ["Germany · 10 figures with a period · Statistisches Bundesamt (Destatis)"]
 * seriesChart("clusters-listed").title.subtitle; // => ["No source states a figure with its period."]
 * ```
 */
export function seriesChart(indicator: IndicatorId | RetiredIndicatorId, options?: SeriesChartOptions): ChartSpec {
  const { look, source, refArea } = readLook(options);
  const { locale, width } = look;
  const texts = TEXTS[locale];
  const { groups, alone } = groupByArea(series(indicator, { source, refArea }));
  const measured = getIndicator(indicator);
  const points = groups.flatMap(({ figures }) => figures);
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
  return frame(look, {
    title: measured.name[locale],
    subtitle: [points.length > 0 ? said : texts.none],
    description: `${measured.name[locale]}. ${points.length > 0 ? said : texts.none}`,
    height: points.length > 0 ? HEIGHT : 0,
    room: { left: LEFT, right: RIGHT, bottom: points.length > 0 ? (rows.at(-1)?.end ?? HEIGHT + AXIS) - HEIGHT : 0 },
    layers: points.length > 0 ? [...seriesPlot(look, lines, scale, plot), ...key(look, rows)] : [],
    notes: [
      ...(scale.domain[0] > 0 && measured.kind !== "rank" ? [texts.cut] : []),
      ...(lines.length > 1 ? [texts.joined] : []),
      ...(points.some(({ comparator }) => comparator) ? [texts.arrow] : []),
      ...(points.some(({ approximate }) => approximate) ? [texts.band] : []),
      ...(alone > 0 ? [texts.alone(alone)] : []),
    ],
    sources: [...new Set(points.map((point) => point.source))],
  });
}

/** Which mark is whose. */
function key(look: Look, rows: readonly LabelRow[]): ChartLayer[] {
  const marks = rows.map((row, line) => {
    const { color, shape } = lineLook(look, line);
    return { x: 6 - LEFT, y: firstLine(row, KEY.line), color, fill: color, shape, says: row.label.join(" ") };
  });
  return [
    ...figureLayers(marks, { x: pixels("x"), y: pixels("y") }, "y"),
    textLayer(
      rows.map((row) => ({ text: row.label, x: KEY.width - LEFT, y: firstLine(row, KEY.line) })),
      { fontSize: KEY.size, lineHeight: KEY.line, baseline: "middle" },
    ),
  ];
}
