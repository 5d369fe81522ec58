import { compareStats, type IndicatorId, type RetiredIndicatorId } from "../index.js";
import { isEqual } from "../internal/isEqual.js";
import { areaName, dimensionWords } from "../internal/words.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartSpec } from "./ChartSpec.js";
import { frame } from "./frame.js";
import { statisticKey, statisticRows } from "./statisticPlot.js";
import { groupByArea, valueScale } from "./statistics.js";
import { readStyle } from "./style.js";
import { counted } from "./texts.js";

/** Options of {@link comparisonChart}. */
export interface ComparisonChartOptions extends ChartOptions {
  /** Shows only statistics of this reference area: `"DE"`, `"DE-BY"`, `"EU"`, `"Europe"`, `"world"`. */
  readonly refArea?: string | undefined;
}

const TEXTS = {
  en: {
    none: "No figures.",
    said: (figures: number, sources: number) =>
      `${counted(figures, "figure", "figures")} from ${counted(sources, "source", "sources")}`,
    differ: "They differ in",
  },
  de: {
    none: "Keine Angaben.",
    said: (figures: number, sources: number) =>
      `${counted(figures, "Angabe", "Angaben")} aus ${counted(sources, "Quelle", "Quellen")}`,
    differ: "Unterschiede:",
  },
};

/**
 * Compares what sources say about one indicator: each statistic with its source, its scope, and a mark on one scale.
 *
 * A mark is open, with an arrow, if the source says "more than" or "at most". It has a band if the source says "around"; all
 * bands have the same width, since no source says how far around. A diamond was estimated from words. A statistic without a
 * value is labelled as unknown and has no mark.
 *
 * Statistics of different areas aren't comparable, so each area has its own part. Without `refArea`, areas with a single
 * statistic are omitted if other areas have several. The caption says how many.
 *
 * @param indicator - what is measured; retired ids are followed
 * @param options - `refArea`: only statistics of this area; `locale`, `theme`, `width`
 * @returns a Vega-Lite specification with the statistics of `compareStats`, in the same order
 * @throws `UnknownIdError` if the indicator is unknown, with the nearest ids as suggestions
 * @throws `InvalidArgumentError` if an option is invalid
 * @example
 * ```ts
 * const chart = comparisonChart("companies", { locale: "de", theme: "dark" });
 * chart.title.text; // => ["Unternehmen der Medizintechnik"]
 * chart.usermeta.sources; // => ["gtai-2024", "spectronet-2025", "spectaris-2021", "spectaris-2023"]
 * ```
 */
export function comparisonChart(
  indicator: IndicatorId | RetiredIndicatorId,
  options?: ComparisonChartOptions,
): ChartSpec {
  const { style, refArea } = readStyle(options);
  const { locale } = style;
  const texts = TEXTS[locale];
  const { indicator: measured, figures, differences } = compareStats(indicator, { refArea });
  const { groups, notes } = groupByArea(figures, locale);
  const shown = groups.flatMap(({ statistics }) => statistics);
  const sources = [...new Set(shown.map(({ source }) => source))];
  const name = measured.name[locale];
  if (shown.length === 0) {
    const description = `${name}. ${texts.none}`;
    return frame(style, { title: name, subtitle: [texts.none], description, height: 0, layers: [], notes, sources });
  }
  const parts = groups.map(({ refArea, statistics }) => {
    const named = differences
      .filter(({ dimension }) => statistics.some((other) => !isEqual(other[dimension], statistics[0]![dimension])))
      .map(({ dimension }) => dimensionWords[dimension][locale]);
    const note = named.length > 0 ? `${texts.differ} ${named.join(", ")}` : "";
    return { heading: areaName(refArea, locale), note, statistics };
  });
  const { domain, unit, axis } = valueScale(
    measured,
    shown.map(({ value }) => value),
    locale,
    "whole",
  );
  const isOne = parts.length === 1;
  const rows = statisticRows(
    style,
    isOne ? [{ statistics: shown }] : parts,
    {
      scale: { domain, nice: false, zero: false },
      axis: { ...axis, title: unit ?? null, orient: "bottom", domain: false, grid: false, titleAnchor: "start" },
    },
    measured.kind !== "rank",
  );
  const axisHeight = unit === undefined ? 24 : 40;
  const key = statisticKey(style, shown, rows.height + axisHeight + 16);
  const said = texts.said(shown.length, sources.length);
  const where = parts.map(({ heading }) => heading).join(", ");
  return frame(style, {
    title: name,
    subtitle: isOne ? [`${where} · ${said}`, parts[0]!.note] : [said],
    description: `${name}, ${where}: ${said}.`,
    height: rows.height,
    room: { bottom: axisHeight + (key.height > 0 ? key.height + 8 : 0), right: 26 },
    layers: [...rows.layers, ...key.layers],
    notes,
    sources,
  });
}
