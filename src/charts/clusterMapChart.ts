import {
  type CatalogCluster,
  type CatalogFocusArea,
  type CatalogOption,
  type Cluster,
  type FocusArea,
  findClusters,
} from "../index.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartSpec } from "./ChartSpec.js";
import { frame } from "./frame.js";
import { graticule, project } from "./map.js";
import { saying } from "./marks.js";
import { sourcesOf } from "./records.js";
import { dotBox, LABEL, seatLabels, seatsOf, seatText } from "./seats.js";
import { readStyle } from "./style.js";
import { counted, textLayer } from "./texts.js";

/** Options of {@link clusterMapChart}. */
export interface ClusterMapChartOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ChartOptions,
    CatalogOption<C, A> {}

const TEXTS = {
  en: {
    title: "Where the clusters are",
    of: (clusters: number, places: number) =>
      `${counted(clusters, "cluster", "clusters")} in ${counted(places, "place", "places")}`,
    note: "A dot is the city that a cluster is run from, not the area that it covers.",
    seatless: (clusters: number) => `Without a seat: ${clusters}.`,
    unlabelled: (dots: string) => `Without room for a label: ${dots}.`,
  },
  de: {
    title: "Wo die Cluster sitzen",
    of: (clusters: number, places: number) => `${clusters} Cluster an ${counted(places, "Ort", "Orten")}`,
    note: "Ein Punkt ist die Stadt, von der aus ein Cluster geführt wird, nicht das Gebiet, das er abdeckt.",
    seatless: (clusters: number) => `Ohne Sitz: ${clusters}.`,
    unlabelled: (dots: string) => `Ohne Platz für eine Beschriftung: ${dots}.`,
  },
};

/**
 * Maps the cities where clusters have their seat, with the clusters' names.
 *
 * Clusters in the same city share a dot. The background is the grid of the globe, without borders. All layers share the
 * projection, so you can add a layer with your own borders.
 *
 * @param options - `catalog`: a custom catalog (default: the built-in dataset); `locale`, `theme`, `width`
 * @returns a Vega-Lite specification with the names in the order of the catalog
 * @throws `InvalidArgumentError` if an option is invalid
 * @example
 * ```ts
 * clusterMapChart().title.subtitle; // => ["17 clusters in 16 places"]
 * clusterMapChart().projection?.type; // => "azimuthalEqualArea"
 * ```
 */
export function clusterMapChart<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  options?: ClusterMapChartOptions<C, A>,
): ChartSpec {
  const { style, catalog } = readStyle(options);
  const { locale, palette, width } = style;
  const texts = TEXTS[locale];
  // every name contains the empty text
  const all: readonly CatalogCluster[] = findClusters<C, A>("", { catalog });
  const { seats, seatless } = seatsOf(all);
  const { projection, projected, height } = project(seats, width, {
    x: Math.min(96, Math.max(24, Math.round(width * 0.4) - 140)),
    y: 44,
  });
  const labels = seatLabels(seats, projected, { width, height });
  const dots = seats.map((seat) => dotBox(projected(seat)));
  const grid = graticule(style, seats, projected, { height, taken: [...dots, ...labels.map(({ box }) => box)] });
  const unlabelled = seats.filter((seat) => !labels.some((label) => label.seat === seat)).map(seatText);
  const said = texts.of(all.length - seatless, seats.length);
  const alignments = (["left", "right", "center"] as const).map((align) => ({
    align,
    placed: labels.filter((label) => label.align === align),
  }));
  return frame(style, {
    title: texts.title,
    subtitle: [said],
    description: `${texts.title}: ${few(seats.map(seatText), said)}.`,
    height,
    projection,
    layers: [
      grid.lines,
      grid.degrees,
      {
        data: {
          values: seats.map((seat) => ({
            longitude: seat.longitude,
            latitude: seat.latitude,
            says: seatText(seat),
          })),
        },
        mark: { type: "point", filled: true, color: palette.accent, opacity: 1, size: 90 },
        encoding: {
          longitude: { field: "longitude", type: "quantitative" },
          latitude: { field: "latitude", type: "quantitative" },
          ...saying(),
        },
      },
      ...alignments.flatMap(({ align, placed }) => [
        textLayer(
          placed.map(({ names, x, y }) => ({ text: names, x, y })),
          { fontSize: LABEL.size, lineHeight: LABEL.line, baseline: "middle", fontWeight: "bold", align },
        ),
        textLayer(
          placed.map(({ names, city, x, y }) => ({ text: city, x, y: y + names.length * LABEL.line })),
          { fontSize: LABEL.size, baseline: "middle", color: palette.muted, align },
        ),
      ]),
    ],
    notes: [
      texts.note,
      ...(seatless > 0 ? [texts.seatless(seatless)] : []),
      ...(unlabelled.length > 0 ? [texts.unlabelled(few(unlabelled, String(unlabelled.length)))] : []),
    ],
    ...sourcesOf(all, seatSources),
  });
}

/** Lists texts, or returns their count if there are too many to read. */
function few(texts: readonly string[], count: string): string {
  return texts.length > 50 ? count : texts.join("; ");
}

/** Returns the sources of a cluster's row, of its seat, and of the coordinates. */
function seatSources(cluster: CatalogCluster): readonly unknown[] {
  const { source, seat } = cluster as Partial<Cluster>;
  return seat === undefined ? [source] : [source, seat.source, seat.value.coordinates];
}
