import { getSource, type Indicator, type SourceId, type Statistic } from "../index.js";
import type { Language } from "../internal/words.js";
import { extent } from "./layout.js";
import { counted } from "./texts.js";

const ALONE = {
  en: (areas: number) => `Not shown: ${counted(areas, "area", "areas")} of which there is one figure alone.`,
  de: (areas: number) =>
    `Nicht gezeigt: ${counted(areas, "Gebiet, zu dem", "Gebiete, zu denen")} es nur eine einzige Angabe gibt.`,
};

/** The statistics of one reference area. */
export interface AreaGroup<S> {
  readonly refArea: string;
  readonly statistics: readonly S[];
}

/**
 * Groups statistics by reference area, since those of different areas can't be compared.
 *
 * An area with a single statistic has nothing to compare, and would only stretch the scale. It is omitted if other areas have
 * several; `notes` says how many areas that are.
 */
export function groupByArea<S extends Statistic>(
  statistics: readonly S[],
  locale: Language,
): { groups: AreaGroup<S>[]; notes: string[] } {
  const groups = groupBy(statistics, ({ refArea }) => refArea).map((ofArea) => ({
    refArea: ofArea[0]!.refArea,
    statistics: ofArea,
  }));
  const several = groups.filter((group) => group.statistics.length > 1);
  const alone = groups.length - several.length;
  return several.length > 0 && alone > 0 ? { groups: several, notes: [ALONE[locale](alone)] } : { groups, notes: [] };
}

/** Groups records with the same key. Groups and records keep their order. */
export function groupBy<R>(records: readonly R[], keyOf: (record: R) => string): R[][] {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

/** Returns the publisher of a source, with the year of publication or of the edition if the source states one. */
export function sourceName(source: SourceId): string {
  const { publisher, published, edition } = getSource(source);
  const year = published?.slice(0, 4) ?? edition?.match(/^\d{4}(?:\/\d{4})?$/)?.[0];
  return year === undefined ? publisher : `${publisher} (${year})`;
}

const LARGE = [
  { from: 1e9, en: "billion euros", de: "Milliarden Euro" },
  { from: 1e6, en: "million euros", de: "Millionen Euro" },
  { from: 1, en: "euros", de: "Euro" },
];

/** The scale of an indicator's values: its domain, its unit, and how its axis writes values. */
export interface ValueScale {
  readonly domain: readonly [number, number];
  /** The unit of money. Every statistic states other units itself. */
  readonly unit: string | undefined;
  readonly axis: Readonly<Record<string, unknown>>;
}

/**
 * Returns the scale of an indicator's known values.
 *
 * It begins at 0, or at 1 for ranks. If it may be `cut` and the values are close to each other, it begins shortly before the
 * smallest.
 */
export function valueScale(
  { kind, unit }: Indicator,
  values: readonly (number | null)[],
  locale: Language,
  cut: "cut" | "whole",
): ValueScale {
  const isRank = kind === "rank";
  const [min, max] = extent(values.filter((value) => value !== null));
  const money = unit === "EUR" ? (LARGE.find(({ from }) => max >= from) ?? LARGE[LARGE.length - 1]!) : undefined;
  const percent = kind === "share" ? ` + '${locale === "de" ? "\u00a0" : ""}%'` : "";
  const from = isRank ? 1 : cut === "cut" && min > max * 0.7 && max > min ? Math.max(0, min - (max - min) / 3) : 0;
  // an arrow and a label need space above a line
  const to = (isRank ? Math.max(4, max) : max) + (cut === "cut" ? (max - from) * 0.18 : 0);
  return {
    domain: [from, to > from ? to : from + 1],
    unit: money?.[locale],
    axis: {
      title: null,
      labelExpr: `format(datum.value / ${money?.from ?? 1}, ',')${percent}`,
      tickCount: 5,
      ...(kind === "count" || isRank ? { tickMinStep: 1 } : {}),
    },
  };
}
