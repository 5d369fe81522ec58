import type { IndicatorId, RetiredIndicatorId } from "../generated/ids.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import { isEqual } from "../internal/isEqual.js";
import { readOptions } from "../internal/untrusted.js";
import type { Indicator } from "../model/Indicator.js";
import type { Statistic } from "../model/Statistic.js";
import { type Dimension, dimensions } from "./explainDifference.js";
import { findStats } from "./findStats.js";

/** Which statistics are compared. */
export interface CompareOptions {
  /** Reference area as written in the statistics: `"DE"`, `"DE-BY"`, `"EU"`, `"Europe"`, `"world"`. Default: all. */
  readonly refArea?: string | undefined;
}

/** A dimension in which some of the compared statistics differ, with each value that occurs; null if a source states none. */
export type Variation = {
  readonly [D in Dimension]: {
    readonly dimension: D;
    readonly values: readonly (NonNullable<Statistic[D]> | null)[];
  };
}[Dimension];

/** What sources say of the same thing. */
export interface Comparison {
  readonly indicator: Indicator;
  /** The compared statistics, in the order of `statistics`. */
  readonly figures: readonly Statistic[];
  /**
   * The smallest and the largest value, as given; null if fewer than two values are known. `ratio` is the largest divided
   * by the smallest. It is null for ranks, for statistics of different areas or coverage, and if the smallest value is 0.
   */
  readonly range: { readonly min: number; readonly max: number; readonly ratio: number | null } | null;
  /** What sets the statistics apart, apart from their values and sources; empty if nothing is known. */
  readonly differences: readonly Variation[];
}

/**
 * Compares what sources say of the same thing, and shows what sets their figures apart.
 *
 * Breakdowns and figures of single hospitals are left out. Nothing is averaged and no source is preferred: which figure to
 * quote depends on who is counted, and when. {@link corroborationsOf} explains in words how two statistics relate.
 *
 * @param indicator - an indicator; a retired id that moved is followed
 * @param options - `refArea`: only statistics of this area (default: all areas)
 * @returns the statistics with their range, and each dimension in which they differ (`refArea`, `timePeriod`, `coverage`,
 *   `comparator`, `approximate`, `obsStatus`, `attributedTo`) with the values that occur, in the order of the statistics
 * @throws {@link UnknownIdError} if the indicator is unknown, with the nearest ids as suggestions
 * @example
 * ```ts
 * const { figures, range, differences } = compareStats("employment-ratio-to-pharma");
 * figures.map(({ source, value }) => [source, value]); // => [["spectronet-2025", 2]]
 * range; // => null
 * differences; // => []
 * ```
 */
export function compareStats(indicator: IndicatorId | RetiredIndicatorId, options?: CompareOptions): Comparison {
  const measured = lookUp("indicator", indicators, indicator);
  const refArea = readOptions(options, ({ refArea }) => refArea);
  const figures = findStats({ indicator: measured.id, refArea, breakdown: null }).filter(
    ({ subject }) => subject === undefined,
  );
  const differences = dimensions
    .filter((dimension) => dimension !== "value" && dimension !== "source")
    .map((dimension) => ({ dimension, values: distinct(figures, dimension) }))
    .filter(({ values }) => values.length > 1) as Variation[];
  const isOneScope = !differences.some(({ dimension }) => dimension === "refArea" || dimension === "coverage");
  return { indicator: measured, figures, range: rangeOf(figures, isOneScope && measured.kind !== "rank"), differences };
}

function distinct(figures: readonly Statistic[], dimension: Dimension): unknown[] {
  const values: unknown[] = [];
  for (const figure of figures) {
    const value = figure[dimension] ?? null;
    if (!values.some((known) => isEqual(known, value))) values.push(value);
  }
  return values;
}

/** Returns the smallest and the largest of the known values, or null if there are fewer than two. */
function rangeOf(figures: readonly Statistic[], isComparable: boolean): Comparison["range"] {
  const values = figures.flatMap(({ value }) => value ?? []);
  if (values.length < 2) return null;
  const min = Math.min(...values);
  const max = Math.max(...values);
  return { min, max, ratio: isComparable && min > 0 ? max / min : null };
}
