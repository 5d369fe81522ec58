import {
  type AreaRef,
  type CatalogCluster,
  type CatalogFocusArea,
  type CatalogOption,
  type Cluster,
  clusters,
  type FocusArea,
  type FocusAreaId,
  focusAreas,
  focusCounts,
  getFocusArea,
  InvalidArgumentError,
} from "../index.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartSpec } from "./ChartSpec.js";
import { bars } from "./internal/bars.js";
import { frame } from "./internal/frame.js";
import { firstLine, labelRows } from "./internal/labelRows.js";
import { readLook } from "./internal/readLook.js";
import { areaLabel } from "./internal/recordNames.js";
import { rowSource, sourcesOf } from "./internal/sourcesOf.js";
import { textLayer } from "./internal/textLayer.js";
import { widest } from "./internal/widest.js";

/** Which counts a chart shows, and how it looks. */
export interface FocusCountsChartOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ChartOptions,
    CatalogOption<C, A> {
  /** Count only clusters that list all of these areas as well. Default: none. */
  readonly selection?: AreaRef<A> | readonly AreaRef<A>[];
}

const SIZE = 12;
const LINE = 14;
const ROW = 24;
const BAR = 10;
const TEXTS = {
  en: {
    title: "Clusters by field of activity",
    of: (clusters: number) => `How many of ${clusters} clusters list each field`,
    chosen: "together with",
    note: "A field that is not listed for a cluster may still be one of its fields.",
  },
  de: {
    title: "Cluster nach Tätigkeitsfeld",
    of: (clusters: number) => `Wie viele von ${clusters} Clustern das Feld aufführen`,
    chosen: "zusammen mit",
    note: "Auch ein Feld, das für einen Cluster nicht aufgeführt ist, kann zu seinen Feldern gehören.",
  },
};

/**
 * How many clusters list each focus area, most first; areas with as many in the order of the catalog.
 *
 * @param options - `selection`, `catalog`; `locale`, `theme`, `width`
 * @returns a Vega-Lite specification; its counts are those of `focusCounts`
 * @throws `UnknownIdError` when an area of the selection is not in the catalog
 * @throws `InvalidArgumentError` when an option is none that it can be
 * @example
 * ```ts
 * focusCountsChart().title.subtitle; // => ["How many of 17 clusters list each field"]
 * focusCountsChart({ selection: "robotics" }).title.subtitle;
 * // => ["How many of 17 clusters list each field together with Robotics"]
 * ```
 */
export function focusCountsChart<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  options?: FocusCountsChartOptions<C, A>,
): ChartSpec {
  const { look, selection = [], catalog } = readLook(options);
  const { locale, palette, width } = look;
  const texts = TEXTS[locale];
  const selected = readList(selection);
  const counts = focusCounts<C, A>(selected, { catalog });
  const areas: readonly CatalogFocusArea[] = catalog?.focusAreas ?? focusAreas;
  const records: readonly object[] = catalog?.clusters ?? clusters;
  const labels = new Map(areas.map((area) => [area.id, areaLabel(area, locale)]));
  // an id without a label was retired
  const chosen = selected.map((id) => labels.get(id) ?? labels.get(getFocusArea(id as FocusAreaId).id));

  const sorted = counts
    .map(({ focusArea, count }) => ({ name: labels.get(focusArea) ?? focusArea, count }))
    .sort((a, b) => b.count - a.count);
  const names = sorted.map(({ name }) => name);
  const left = Math.min(widest(names, SIZE) + 12, width / 2);
  const rows = labelRows(names, { width: left - 12, size: SIZE, line: LINE, least: ROW });
  const values = sorted.map(({ name, count }, row) => ({
    value: count,
    y: rows[row]!.middle,
    says: `${name}: ${count}`,
  }));
  const subtitle = `${texts.of(records.length)}${chosen.length > 0 ? ` ${texts.chosen} ${chosen.join(", ")}` : ""}`;
  return frame(look, {
    title: texts.title,
    subtitle: [subtitle],
    description: `${texts.title}. ${subtitle}. ${values.map(({ says }) => says).join(", ")}.`,
    height: rows.at(-1)?.end ?? 0,
    room: { left, right: 30 },
    layers: [
      ...bars(look, values, Math.max(records.length, 1), BAR),
      textLayer(
        rows.map((row) => ({ text: row.label, x: 0 - left, y: firstLine(row, LINE) })),
        { fontSize: SIZE, lineHeight: LINE, baseline: "middle" },
      ),
      textLayer(
        values.map(({ value, y }) => ({ text: [String(value)], x: width - left, y })),
        { fontSize: SIZE, baseline: "middle", align: "right", fontWeight: "bold", color: palette.text },
      ),
    ],
    notes: [texts.note],
    ...sourcesOf(records, rowSource),
  });
}

/** A copy, so that what is counted is what is named. */
function readList<T>(given: T | readonly T[]): readonly T[] {
  try {
    return Array.isArray(given) ? [...given] : [given as T];
  } catch {
    throw new InvalidArgumentError("selection", "cannot be read");
  }
}
