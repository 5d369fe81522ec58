import {
  type CatalogCluster,
  type CatalogFocusArea,
  type CatalogOption,
  type Cluster,
  type FocusArea,
  focusMatrix,
} from "../index.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartSpec } from "./ChartSpec.js";
import { counted } from "./internal/counted.js";
import { frame } from "./internal/frame.js";
import { matrixLayers } from "./internal/matrixLayers.js";
import { readLook } from "./internal/readLook.js";
import { areaLabel, clusterName } from "./internal/recordNames.js";
import { rowSource, sourcesOf } from "./internal/sourcesOf.js";

/** Which matrix a chart shows, and how it looks. */
export interface FocusMatrixChartOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ChartOptions,
    CatalogOption<C, A> {}

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
  const { locale } = look;
  const texts = TEXTS[locale];
  const { clusters, focusAreas, cells } = focusMatrix<C, A>({ catalog });
  const names = clusters.map(clusterName);
  const fields = focusAreas.map((area) => areaLabel(area, locale));

  const { layers, dots, hasSums, ...layout } = matrixLayers(look, { names, fields, cells });
  const said = texts.of(clusters.length, fields.length);
  return frame(look, {
    title: texts.title,
    subtitle: [said],
    description: `${texts.title}: ${said}, ${texts.dots(dots)}.`,
    ...layout,
    layers,
    notes: [hasSums ? `${texts.note} ${texts.sums}` : texts.note],
    ...sourcesOf(clusters, rowSource),
  });
}
