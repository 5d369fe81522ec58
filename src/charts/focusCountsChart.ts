import {
  type AreaRef,
  type CatalogCluster,
  type CatalogFocusArea,
  type CatalogOption,
  type Cluster,
  clusters,
  type FocusArea,
  type FocusAreaId,
  focusCounts,
  getFocusArea,
} from "../index.js";
import { readInput } from "../internal/untrusted.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartSpec } from "./ChartSpec.js";
import { frame } from "./frame.js";
import { bars } from "./marks.js";
import { areaLabels, rowSource, sourcesOf } from "./records.js";
import { readStyle } from "./style.js";
import { firstLine, labelRows, textLayer, widest } from "./texts.js";

/** Options of {@link focusCountsChart}. */
export interface FocusCountsChartOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ChartOptions,
    CatalogOption<C, A> {
  /** Counts only clusters that also list all of these areas (default: none). */
  readonly selection?: AreaRef<A> | readonly AreaRef<A>[] | undefined;
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
 * Shows how many clusters list each focus area, the most listed first.
 *
 * Areas with the same count keep the order of the catalog.
 *
 * @param options - `selection`: counts only clusters that also list these areas; `catalog`: a custom catalog (default: the
 *   built-in dataset); `locale`, `theme`, `width`
 * @returns a Vega-Lite specification with the counts of `focusCounts`
 * @throws `UnknownIdError` if an area of the selection isn't in the catalog
 * @throws `InvalidArgumentError` if an option is invalid
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
  const { style, selection = [], catalog } = readStyle(options);
  const { locale, palette, width } = style;
  const texts = TEXTS[locale];
  // a copy, so that the chart names what it counts
  const selected = readInput("selection", () => (Array.isArray(selection) ? [...selection] : [selection]));
  const counts = focusCounts<C, A>(selected, { catalog });
  const records: readonly object[] = catalog?.clusters ?? clusters;
  const labels = areaLabels(catalog, locale);
  // an id without a label is retired
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
  return frame(style, {
    title: texts.title,
    subtitle: [subtitle],
    description: `${texts.title}. ${subtitle}. ${values.map(({ says }) => says).join(", ")}.`,
    height: rows[rows.length - 1]?.end ?? 0,
    room: { left, right: 30 },
    layers: [
      ...bars(style, values, Math.max(records.length, 1), BAR),
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
