import type { IndicatorId, RetiredIndicatorId, RetiredSourceId, SourceId } from "../generated/ids.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import { readOptions } from "../internal/untrusted.js";
import type { Statistic } from "../model/Statistic.js";
import { findStats } from "./findStats.js";

/** Which figures make a series. */
export interface SeriesOptions {
  readonly source?: SourceId | RetiredSourceId;
  /** Reference area as written in the figures: `"DE"`, `"DE-BY"`, `"EU"`, `"Europe"`, `"world"`. */
  readonly refArea?: string;
}

/** A figure that is known, and of which the source states the period. */
export type SeriesPoint = Statistic & { readonly value: number; readonly timePeriod: string };

/**
 * Figures of an indicator over time, oldest first: ready for a line chart.
 *
 * Only figures of the whole are in it, no breakdowns and no single hospitals, and only those whose value and period a source
 * states. Name a `source` and a `refArea` for one line: figures of several stand in one list otherwise, and those of several
 * sources may count different things.
 *
 * @param indicator - what is measured; a retired id that moved is followed
 * @param options - `source`, `refArea`: default all
 * @returns the figures by `timePeriod`; those of the same period in the order of `statistics`. The list is frozen.
 * @throws {@link UnknownIdError} when the indicator or the source is not an id of the dataset, with suggestions
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
