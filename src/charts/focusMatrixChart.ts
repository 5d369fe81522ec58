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

const SIZE = 12;
const LINE = 14;
/** Columns are at least and at most so wide. */
const COLUMN = { min: 11, max: 24 };
const TOTALS = 26;
const TEXTS = {
  en: {
    title: "Which cluster does what",
    of: (clusters: number, areas: number) => `${clusters} clusters and ${areas} fields of activity`,
    note: "Blank: not listed, which is not “cannot”. At the right and below: how many are listed.",
  },
  de: {
    title: "Welcher Cluster was macht",
    of: (clusters: number, areas: number) => `${clusters} Cluster und ${areas} Tätigkeitsfelder`,
    note: "Leer: nicht aufgeführt, was nicht „kann er nicht“ heißt. Rechts und unten: wie viele aufgeführt sind.",
  },
};

/**
 * The matrix of clusters and focus areas: a dot where the cluster lists the area.
 *
 * @param options - `catalog`; `locale`, `theme`, `width`
 * @returns a Vega-Lite specification; rows and columns are in the order of `focusMatrix`, with their sums
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
  const { clusters, focusAreas, cells } = focusMatrix<C, A>(catalog && { catalog });
  const names = clusters.map(clusterName);
  const fields = focusAreas.map((area) => areaLabel(area, locale));

  const wanted = Math.max(0, ...names.map((name) => textWidth(name, SIZE))) + 12;
  const left = Math.min(wanted, Math.max(width - TOTALS - fields.length * COLUMN.max, width * 0.36));
  const isSlanted = width - left - TOTALS >= fields.length * 20;
  const step = Math.min(COLUMN.max, Math.max(COLUMN.min, (width - left - TOTALS) / Math.max(fields.length, 1)));
  const longest = Math.max(0, ...fields.map((field) => textWidth(field, SIZE)));
  const across = fields.length * step;

  const top = Math.ceil(isSlanted ? longest * 0.78 : longest) + 8;
  const rows = labelRows(names, { width: left - 12, size: SIZE, line: LINE, least: 24, start: top });
  const down = rows.at(-1)?.end ?? top;
  const columns = fields.map((field, at) => ({
    field,
    middle: (at + 0.5) * step,
    end: (at + 1) * step,
    sum: cells.filter((row) => row[at]).length,
  }));
  const dots = rows.flatMap(({ middle }, row) =>
    columns
      .filter((_, column) => cells[row]![column])
      .map((column) => ({ x: column.middle, y: middle, says: `${names[row]}: ${column.field}` })),
  );
  const line = (values: object[], encoding: object): ChartLayer => ({
    data: { values },
    mark: { type: "rule", color: palette.faint, aria: false },
    encoding,
  });
  const said = texts.of(clusters.length, fields.length);
  return frame(look, {
    title: texts.title,
    subtitle: [said],
    description: `${texts.title}: ${said}, ${dots.length} ${locale === "de" ? "Punkte" : "dots"}.`,
    height: down,
    room: { left, bottom: 22, right: width - left - across },
    layers: [
      line(
        [{ y: top }, ...rows.map(({ end }) => ({ y: end }))].map((at) => ({ ...at, x: 0, x2: across })),
        { x: pixels("x"), x2: { field: "x2" }, y: pixels("y") },
      ),
      line(
        [{ x: 0 }, ...columns.map(({ end }) => ({ x: end }))].map((at) => ({ ...at, y: top, y2: down })),
        { y: pixels("y"), y2: { field: "y2" }, x: pixels("x") },
      ),
      {
        data: { values: dots },
        mark: {
          type: "point",
          filled: true,
          color: palette.accent,
          opacity: 1,
          size: Math.min(110, (step * 0.55) ** 2),
        },
        encoding: {
          ...{ x: pixels("x"), y: pixels("y") },
          ...{ description: { field: "says" }, tooltip: { field: "says" } },
        },
      },
      textLayer(
        rows.map((row) => ({ text: row.label, x: -12, y: firstLine(row, LINE) })),
        { fontSize: SIZE, align: "right", baseline: "middle", lineHeight: LINE },
      ),
      textLayer(
        columns.map(({ field, middle }) => ({ text: [field], x: middle + (isSlanted ? 2 : 0), y: top - 8 })),
        { fontSize: step < 14 ? 10 : SIZE, baseline: "middle", angle: isSlanted ? -50 : -90 },
      ),
      textLayer(
        [
          ...rows.map(({ middle }, row) => ({
            text: [String(cells[row]!.filter(Boolean).length)],
            x: across + 14,
            y: middle,
          })),
          ...columns.map(({ sum, middle }) => ({ text: [String(sum)], x: middle, y: down + 13 })),
        ],
        { fontSize: 10, align: "center", baseline: "middle", color: palette.muted },
      ),
    ],
    notes: [texts.note],
    ...sourcesOf(clusters, rowSource),
  });
}
