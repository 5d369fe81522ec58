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
import { counted } from "./internal/counted.js";
import { frame } from "./internal/frame.js";
import { firstLine, labelRows } from "./internal/labelRows.js";
import { pixels } from "./internal/pixels.js";
import { readLook } from "./internal/readLook.js";
import { areaLabel, clusterName } from "./internal/recordNames.js";
import { rowSource, sourcesOf } from "./internal/sourcesOf.js";
import { textLayer } from "./internal/textLayer.js";
import { textWidth } from "./internal/textWidth.js";

/** Which matrix a chart shows, and how it looks. */
export interface FocusMatrixChartOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ChartOptions,
    CatalogOption<C, A> {}

/** Columns are at least and at most so wide; below `sums`, sums would run into each other. */
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
 * The matrix of clusters and focus areas: a dot where the cluster lists the area.
 *
 * Where there is room, the sums of rows and columns stand beside it. Columns have a least width: a matrix of many areas is
 * wider than asked for.
 *
 * @param options - `catalog`; `locale`, `theme`, `width`
 * @returns a Vega-Lite specification; rows and columns are in the order of `focusMatrix`
 * @throws `InvalidArgumentError` when an option is none that it can be
 * @example
 * ```ts
 * focusMatrixChart().description; // => "Which cluster does what: 17 clusters and 19 fields of activity, 191 dots."
 * focusMatrixChart({ locale: "de" }).title.text; // => ["Welcher Cluster was macht"]
 * ```
 */
export function focusMatrixChart<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  options?: FocusMatrixChartOptions<C, A>,
): ChartSpec {
  const { look, catalog } = readLook(options);
  const { locale, palette, width } = look;
  const texts = TEXTS[locale];
  const { clusters, focusAreas, cells } = focusMatrix<C, A>({ catalog });
  const names = clusters.map(clusterName);
  const fields = focusAreas.map((area) => areaLabel(area, locale));

  const hasSums = width * 0.64 - SUMS >= fields.length * COLUMN.sums;
  const size = hasSums ? 12 : 10;
  const room = width - (hasSums ? SUMS : 0);
  const widest = (labels: readonly string[]) => Math.max(0, ...labels.map((label) => textWidth(label, size)));
  const left = Math.min(widest(names) + 12, Math.max(room - fields.length * COLUMN.max, width * 0.36));
  const step = Math.min(COLUMN.max, Math.max(COLUMN.min, (room - left) / Math.max(fields.length, 1)));
  const across = fields.length * step;
  const top = widest(fields) + 8;
  const rows = labelRows(names, { width: left - 12, size, line: LINE, least: 24, start: top });
  const down = rows.at(-1)?.end ?? top;
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
  const said = texts.of(clusters.length, fields.length);
  const sums = [
    ...rows.map(({ middle }, row) => ({ text: [sumOf(cells[row]!)], x: across + 14, y: middle })),
    ...columns.map(({ middle }, column) => ({
      text: [sumOf(cells.map((row) => row[column]!))],
      x: middle,
      y: down + 13,
    })),
  ];
  return frame(look, {
    title: texts.title,
    subtitle: [said],
    description: `${texts.title}: ${said}, ${texts.dots(dots.length)}.`,
    width: Math.max(width - left, across),
    height: down,
    room: { left, bottom: hasSums ? 22 : 0 },
    layers: [
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
          ...{ x: pixels("x"), y: pixels("y") },
          ...{ description: { field: "says" }, tooltip: { field: "says" } },
        },
      },
      textLayer(
        rows.map((row) => ({ text: row.label, x: -10, y: firstLine(row, LINE) })),
        { fontSize: size, align: "right", baseline: "middle", lineHeight: LINE },
      ),
      // clipped, so that no renderer that takes them for longer than they are moves the title away
      textLayer(
        columns.map(({ field, middle }) => ({ text: [field], x: middle, y: top - 8 })),
        { fontSize: size, baseline: "middle", angle: 270, clip: true },
      ),
      ...(hasSums
        ? [textLayer(sums, { fontSize: 10, align: "center", baseline: "middle", color: palette.muted })]
        : []),
    ],
    notes: [hasSums ? `${texts.note} ${texts.sums}` : texts.note],
    ...sourcesOf(clusters, rowSource),
  });
}

function sumOf(listed: readonly boolean[]): string {
  return String(listed.filter(Boolean).length);
}
