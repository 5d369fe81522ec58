import type { Indicator } from "../../index.js";
import { extent } from "./extent.js";

const LARGE = [
  { from: 1e9, en: "billion euros", de: "Milliarden Euro" },
  { from: 1e6, en: "million euros", de: "Millionen Euro" },
  { from: 1, en: "euros", de: "Euro" },
];

/** The scale of an indicator's values: where it begins and ends, in which unit, and how its axis writes that. */
export interface ValueScale {
  readonly domain: readonly [number, number];
  /** Large units of money; other units stand with each figure. */
  readonly unit: string | undefined;
  readonly axis: Readonly<Record<string, unknown>>;
}

/**
 * The scale of an indicator's values, of those that are known. It begins at 0, and that of a rank at 1; or, where it may be `cut` and the values are
 * close to each other, shortly before the smallest.
 */
export function valueScale(
  { kind, unit }: Indicator,
  values: readonly (number | null)[],
  locale: "en" | "de",
  cut: "cut" | "whole",
): ValueScale {
  const isRank = kind === "rank";
  const [min, max] = extent(values.filter((value) => value !== null));
  const money = unit === "EUR" ? (LARGE.find(({ from }) => max >= from) ?? LARGE.at(-1)!) : undefined;
  const percent = kind === "share" ? ` + '${locale === "de" ? "\u00a0" : ""}%'` : "";
  const from = isRank ? 1 : cut === "cut" && min > max * 0.7 && max > min ? Math.max(0, min - (max - min) / 3) : 0;
  // over a line there has to be room for an arrow and a label
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
