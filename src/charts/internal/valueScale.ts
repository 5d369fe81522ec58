import type { Indicator } from "../../index.js";
import type { Look } from "./readLook.js";

const LARGE = [
  { from: 1e9, en: "Billion euros", de: "Milliarden Euro" },
  { from: 1e6, en: "Million euros", de: "Millionen Euro" },
  { from: 0, en: "Euros", de: "Euro" },
];

/** The scale of an indicator's values: from 0, or from the first rank, and how its axis writes them. */
export function valueScale({ locale, palette }: Look, indicator: Indicator, values: readonly number[]) {
  const isRank = indicator.kind === "rank";
  const max = Math.max(isRank ? 4 : 0, ...values);
  const money = indicator.unit === "EUR" ? LARGE.find(({ from }) => max >= from) : undefined;
  const percent = indicator.kind === "share" ? ` + '${locale === "de" ? "\u00a0" : ""}%'` : "";
  return {
    domain: isRank ? [1, max] : [0, max === 0 ? 1 : max],
    axis: {
      title: money?.[locale] ?? null,
      labelExpr: `format(datum.value / ${money?.from || 1}, ',')${percent}`,
      labelColor: palette.muted,
      tickCount: 5,
      ...(indicator.kind === "count" || isRank ? { tickMinStep: 1 } : {}),
    },
  };
}
