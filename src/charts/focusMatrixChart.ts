import {
  type CatalogCluster,
  type CatalogFocusArea,
  type CatalogOption,
  type Cluster,
  type FocusArea,
  focusMatrix,
} from "../index.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartLayer, ChartSpec } from "./ChartSpec.js";
import { frame } from "./frame.js";
import { pixels } from "./layout.js";
import { saying } from "./marks.js";
import { areaLabel, clusterName, rowSource, sourcesOf } from "./records.js";
import { type ChartStyle, readStyle } from "./style.js";
import { counted, firstLine, labelRows, textLayer, widest } from "./texts.js";

/** Options of {@link focusMatrixChart}. */
export interface FocusMatrixChartOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ChartOptions,
    CatalogOption<C, A> {}

/** The width of columns. Below `sums`, neighbouring sums would touch each other. */
const COLUMN = { min: 11, max: 24, sums: 15 };
const SUMS = 24;
const LINE = 14;
const TEXTS = {
  en: {
    title: "Which cluster does what",
    of: (clusters: number, areas: number) =>
      `${counted(clusters, "cluster", "clusters")} and ${counted(areas, "field of activity", "fields of activity")}`,
    dots: (dots: number) => counted(dots, "dot", "dots"),
    note: "Blank: not listed, which is not “cannot”.",
    sums: "At the right and below: how many are listed.",
  },
  de: {
    title: "Welcher Cluster was macht",
    of: (clusters: number, areas: number) =>
      `${counted(clusters, "Cluster", "Cluster")} und ${counted(areas, "Tätigkeitsfeld", "Tätigkeitsfelder")}`,
    dots: (dots: number) => counted(dots, "Punkt", "Punkte"),
    note: "Leer: nicht aufgeführt, was nicht „kann er nicht“ heißt.",
    sums: "Rechts und unten: wie viele aufgeführt sind.",
  },
};

/**
 * Shows which clusters list which focus areas, as a matrix of dots.
 *
 * If there is room, it also shows the sums of rows and columns. Columns have a minimum width, so a matrix of many areas can be
 * wider than `width`.
 *
 * @param options - `catalog`: a custom catalog (default: the built-in dataset); `locale`, `theme`, `width`
 * @returns a Vega-Lite specification with rows and columns in the order of `focusMatrix`
 * @throws `InvalidArgumentError` if an option is invalid
 * @example
 * ```ts
 * focusMatrixChart().description; // => "Which cluster does what: 17 clusters and 19 fields of activity, 191 dots."
 * focusMatrixChart({ locale: "de" }).title.text; // => ["Welcher Cluster was macht"]
 * ```
 */
export function focusMatrixChart<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  options?: FocusMatrixChartOptions<C, A>,
): ChartSpec {
  const { style, catalog } = readStyle(options);
  const { locale } = style;
  const texts = TEXTS[locale];
  const { clusters, focusAreas, cells } = focusMatrix<C, A>({ catalog });
  const names = clusters.map(clusterName);
  const fields = focusAreas.map((area) => areaLabel(area, locale));

  const { layers, dots, hasSums, ...layout } = matrixLayers(style, { names, fields, cells });
  const said = texts.of(clusters.length, fields.length);
  return frame(style, {
    title: texts.title,
    subtitle: [said],
    description: `${texts.title}: ${said}, ${texts.dots(dots)}.`,
    ...layout,
    layers,
    notes: [hasSums ? `${texts.note} ${texts.sums}` : texts.note],
    ...sourcesOf(clusters, rowSource),
  });
}

/** The labels of rows and columns, and which cells have a dot. */
interface Matrix {
  readonly names: readonly string[];
  readonly fields: readonly string[];
  readonly cells: readonly (readonly boolean[])[];
}

/** Draws a matrix with its labels, and sums if there is room. Also returns its size and the number of dots. */
function matrixLayers(style: ChartStyle, { names, fields, cells }: Matrix) {
  const { palette, width } = style;
  const hasSums = width * 0.64 - SUMS >= fields.length * COLUMN.sums;
  const size = hasSums ? 12 : 10;
  const room = width - (hasSums ? SUMS : 0);
  const left = Math.min(widest(names, size) + 12, Math.max(room - fields.length * COLUMN.max, width * 0.36));
  const step = Math.min(COLUMN.max, Math.max(COLUMN.min, (room - left) / Math.max(fields.length, 1)));
  const across = fields.length * step;
  const top = widest(fields, size) + 8;
  const rows = labelRows(names, { width: left - 12, size, line: LINE, least: 24, start: top });
  const down = rows[rows.length - 1]?.end ?? top;
  const columns = fields.map((field, at) => ({ field, middle: (at + 0.5) * step, end: (at + 1) * step }));
  const dots = rows.flatMap(({ middle }, row) =>
    columns
      .filter((_, column) => cells[row]![column])
      .map((column) => ({ x: column.middle, y: middle, says: `${names[row]}: ${column.field}` })),
  );

  const lines = (values: object[], encoding: object): ChartLayer => ({
    data: { values },
    mark: { type: "rule", color: palette.faint, aria: false },
    encoding,
  });
  const sums = [
    ...rows.map(({ middle }, row) => ({ text: [sumOf(cells[row]!)], x: across + 14, y: middle })),
    ...columns.map(({ middle }, column) => ({
      text: [sumOf(cells.map((row) => row[column]!))],
      x: middle,
      y: down + 13,
    })),
  ];
  const layers: ChartLayer[] = [
    lines(
      [top, ...rows.map(({ end }) => end)].map((y) => ({ y, x: 0, x2: across })),
      { x: pixels("x"), x2: { field: "x2" }, y: pixels("y") },
    ),
    lines(
      [0, ...columns.map(({ end }) => end)].map((x) => ({ x, y: top, y2: down })),
      { x: pixels("x"), y: pixels("y"), y2: { field: "y2" } },
    ),
    {
      data: { values: dots },
      mark: { type: "point", filled: true, color: palette.accent, opacity: 1, size: (step * 0.46) ** 2 },
      encoding: {
        x: pixels("x"),
        y: pixels("y"),
        ...saying(),
      },
    },
    textLayer(
      rows.map((row) => ({ text: row.label, x: -10, y: firstLine(row, LINE) })),
      { fontSize: size, align: "right", baseline: "middle", lineHeight: LINE },
    ),
    // clipped, so that a renderer that overestimates their length doesn't move the title
    textLayer(
      columns.map(({ field, middle }) => ({ text: [field], x: middle, y: top - 8 })),
      { fontSize: size, baseline: "middle", angle: 270, clip: true },
    ),
    ...(hasSums ? [textLayer(sums, { fontSize: 10, align: "center", baseline: "middle", color: palette.muted })] : []),
  ];
  return {
    layers,
    dots: dots.length,
    hasSums,
    width: Math.max(width - left, across),
    height: down,
    room: { left, bottom: hasSums ? 22 : 0 },
  };
}

function sumOf(listed: readonly boolean[]): string {
  return String(listed.filter(Boolean).length);
}
