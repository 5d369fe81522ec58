import { compareStats, type Dimension, type IndicatorId, type RetiredIndicatorId } from "../index.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartSpec } from "./ChartSpec.js";
import { areaName } from "./internal/areaName.js";
import { counted } from "./internal/counted.js";
import { figureKey } from "./internal/figureKey.js";
import { figureRows } from "./internal/figureRows.js";
import { frame } from "./internal/frame.js";
import { groupByArea } from "./internal/groupByArea.js";
import { readLook } from "./internal/readLook.js";
import { valueScale } from "./internal/valueScale.js";

/** Which figures a chart of one indicator shows, and how it looks. */
export interface ComparisonChartOptions extends ChartOptions {
  /** Only figures of this reference area: `"DE"`, `"DE-BY"`, `"EU"`, `"Europe"`, `"world"`. Default: see the function. */
  readonly refArea?: string;
}

const TEXTS = {
  en: {
    none: "No figures.",
    said: (figures: number, sources: number) =>
      `${counted(figures, "figure", "figures")} from ${counted(sources, "source", "sources")}`,
    differ: "They differ in",
    dimensions: {
      timePeriod: "period",
      coverage: "who is counted",
      comparator: "qualifier",
      approximate: "qualifier",
      obsStatus: "what is estimated",
      attributedTo: "who is credited",
    },
    alone: (areas: number) => `Not shown: ${counted(areas, "area", "areas")} of which there is one figure alone.`,
  },
  de: {
    none: "Keine Angaben.",
    said: (figures: number, sources: number) =>
      `${counted(figures, "Angabe", "Angaben")} aus ${counted(sources, "Quelle", "Quellen")}`,
    differ: "Unterschiede:",
    dimensions: {
      timePeriod: "Zeitraum",
      coverage: "wer gezählt wird",
      comparator: "Genauigkeit",
      approximate: "Genauigkeit",
      obsStatus: "was geschätzt ist",
      attributedTo: "auf wen verwiesen wird",
    },
    alone: (areas: number) =>
      `Nicht gezeigt: ${counted(areas, "Gebiet, zu dem", "Gebiete, zu denen")} es nur eine einzige Angabe gibt.`,
  },
};

/**
 * What sources say of one thing, side by side: each figure with its source, its words, its period and who is counted, and a
 * mark on one scale.
 *
 * A mark is open, with an arrow, where the source says "more than" or "at most"; it has a band where it says "around", as wide
 * for all, since no source tells how far around; it is a diamond where the figure was estimated from words. A figure without
 * a value is named as unknown, and has no mark.
 *
 * Figures of different areas are no statements on the same thing: each area has a part of its own. Without `refArea`, areas of
 * which there is one figure alone are left out where others have several; the caption tells how many.
 *
 * @param indicator - what is measured; a retired id that moved is followed
 * @param options - `refArea`; `locale`, `theme`, `width`
 * @returns a Vega-Lite specification; its figures are those of `compareStats`, in that order
 * @throws `UnknownIdError` when the indicator is not an id of the dataset, with suggestions
 * @throws `InvalidArgumentError` when an option is none that it can be
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
  const { look, refArea } = readLook(options);
  const { locale } = look;
  const texts = TEXTS[locale];
  const { indicator: measured, figures } = compareStats(indicator, { refArea });
  const { groups, alone } = groupByArea(figures);
  const shown = groups.flatMap((group) => group.figures);
  const sources = [...new Set(shown.map(({ source }) => source))];
  const told = groups.map((group) => {
    const { differences } = compareStats(measured.id, { refArea: group.refArea });
    const dimensions: Partial<Record<Dimension, string>> = texts.dimensions;
    const named = [...new Set(differences.map(({ dimension }) => dimensions[dimension]))].join(", ");
    return { ...group, heading: areaName(group.refArea, locale), differ: named && `${texts.differ} ${named}` };
  });
  const { domain, unit, axis } = valueScale(
    measured,
    shown.map(({ value }) => value),
    locale,
    "whole",
  );
  const isOne = told.length === 1;
  const rows = figureRows(
    look,
    isOne ? [{ figures: shown }] : told.map(({ differ, ...group }) => ({ ...group, note: differ })),
    {
      scale: { domain, nice: false, zero: false },
      axis: { ...axis, title: unit ?? null, orient: "bottom", domain: false, grid: false, titleAnchor: "start" },
    },
    measured.kind !== "rank",
  );
  const axisHeight = unit === undefined ? 24 : 40;
  const key = figureKey(look, shown, rows.height + axisHeight + 16);
  const said = texts.said(shown.length, sources.length);
  const name = measured.name[locale];
  const where = told.map(({ heading }) => heading).join(", ");
  return frame(look, {
    title: name,
    subtitle: shown.length === 0 ? [texts.none] : isOne ? [`${where} · ${said}`, told[0]!.differ] : [said],
    description: shown.length === 0 ? `${name}. ${texts.none}` : `${name}, ${where}: ${said}.`,
    height: rows.height,
    room: { bottom: axisHeight + (key.height > 0 ? key.height + 8 : 0), right: 26 },
    layers: [...rows.layers, ...key.layers],
    notes: alone > 0 ? [texts.alone(alone)] : [],
    sources,
  });
}
