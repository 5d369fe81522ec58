import type { IndicatorId, RetiredIndicatorId, RetiredSourceId, SourceId } from "../generated/ids.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import { readOptions } from "../internal/untrusted.js";
import type { Statistic } from "../model/Statistic.js";
import { findStats } from "./findStats.js";

/** Which statistics make a series. */
export interface SeriesOptions {
  readonly source?: SourceId | RetiredSourceId | undefined;
  /** Reference area as written in the statistics: `"DE"`, `"DE-BY"`, `"EU"`, `"Europe"`, `"world"`. */
  readonly refArea?: string | undefined;
}

/** A statistic with a known value and a period that the source states. */
export type SeriesPoint = Statistic & { readonly value: number; readonly timePeriod: string };

/**
 * Returns the statistics of an indicator over time, oldest first: ready for a line chart.
 *
 * Totals only: breakdowns, single hospitals, and statistics without a value or a period are left out. Pass a `source` and a
 * `refArea` to get a single line. Otherwise the list mixes sources, which may count different things.
 *
 * @param indicator - an indicator; a retired id that moved is followed
 * @param options - `source`, `refArea` (default: all)
 * @returns a new frozen list by `timePeriod`; statistics of the same period keep the order of `statistics`
 * @throws {@link UnknownIdError} if the indicator or the source is unknown, with the nearest ids as suggestions
 * @example
 * ```ts
 * series("hospitals", { source: "destatis-23111" }).map(({ timePeriod, value }) => [timePeriod, value]).slice(-3);
 * // => [["2021", 1887], ["2022", 1893], ["2023", 1874]]
 * ```
 */
export function series(indicator: IndicatorId | RetiredIndicatorId, options?: SeriesOptions): readonly SeriesPoint[] {
  const { source, refArea } = readOptions(options, ({ source, refArea }) => ({ source, refArea }));
  const { id } = lookUp("indicator", indicators, indicator);
  const points = findStats({ indicator: id, source, refArea, breakdown: null }).filter(isPoint);
  // ISO 8601 sorts as text, and the sort is stable
  return Object.freeze(points.sort((a, b) => (a.timePeriod < b.timePeriod ? -1 : a.timePeriod > b.timePeriod ? 1 : 0)));
}

function isPoint(figure: Statistic): figure is SeriesPoint {
  return figure.value !== null && figure.timePeriod !== undefined && figure.subject === undefined;
}
