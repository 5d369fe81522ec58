import {
  type CatalogCluster,
  type CatalogFocusArea,
  type CatalogOption,
  type Cluster,
  clusters,
  type FocusArea,
  focusCounts,
} from "../index.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartSpec } from "./ChartSpec.js";
import { counted } from "./internal/counted.js";
import { frame } from "./internal/frame.js";
import { graticule } from "./internal/graticule.js";
import { project } from "./internal/project.js";
import { readLook } from "./internal/readLook.js";
import { dotBox, LABEL, seatLabels } from "./internal/seatLabels.js";
import { seatsOf, seatText } from "./internal/seatsOf.js";
import { sourcesOf } from "./internal/sourcesOf.js";
import { textLayer } from "./internal/textLayer.js";

/** Which clusters a map shows, and how it looks. */
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
 * A map of the cities that clusters are run from, each with the clusters' names.
 *
 * It needs no other data: behind the dots is the grid of the globe, no border. `longitude` and `latitude` are projected, so
 * that a layer with borders of your own falls into place. Clusters that share a city share a dot.
 *
 * @param options - `catalog`; `locale`, `theme`, `width`
 * @returns a Vega-Lite specification; names are in the order of the catalog
 * @throws `InvalidArgumentError` when an option is none that it can be
 * @example
 * ```ts
 * clusterMapChart().title.subtitle; // => ["17 clusters in 16 places"]
 * clusterMapChart().projection?.type; // => "azimuthalEqualArea"
 * ```
 */
export function clusterMapChart<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  options?: ClusterMapChartOptions<C, A>,
): ChartSpec {
  const { look, catalog } = readLook(options);
  const { locale, palette, width } = look;
  const texts = TEXTS[locale];
  // refuses what is no catalog
  focusCounts([], { catalog });
  const all: readonly CatalogCluster[] = catalog?.clusters ?? clusters;
  const { seats, seatless } = seatsOf(all);
  const { projection, projected, height } = project(seats, width, {
    x: Math.min(96, Math.max(24, Math.round(width * 0.4) - 140)),
    y: 44,
  });
  const labels = seatLabels(seats, projected, { width, height });
  const dots = seats.map((seat) => dotBox(projected(seat)));
  const grid = graticule(look, seats, projected, { height, taken: [...dots, ...labels.map(({ box }) => box)] });
  const unlabelled = seats.filter((seat) => !labels.some((label) => label.seat === seat)).map(seatText);
  const said = texts.of(all.length - seatless, seats.length);
  const alignments = (["left", "right", "center"] as const).map((align) => ({
    align,
    placed: labels.filter((label) => label.align === align),
  }));
  return frame(look, {
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
          description: { field: "says" },
          tooltip: { field: "says" },
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

/** Texts, or where there are too many to read, how many there are. */
function few(texts: readonly string[], count: string): string {
  return texts.length > 50 ? count : texts.join("; ");
}

/** The documents of a cluster's row, of its seat, and of the coordinates. */
function seatSources(cluster: CatalogCluster): readonly unknown[] {
  const { source, seat } = cluster as Partial<Cluster>;
  return seat === undefined ? [source] : [source, seat.source, seat.value.coordinates];
}
