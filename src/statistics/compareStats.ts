import type { IndicatorId, RetiredIndicatorId } from "../generated/ids.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import { readOptions } from "../internal/untrusted.js";
import type { Indicator } from "../model/Indicator.js";
import type { Statistic } from "../model/Statistic.js";
import type { Dimension } from "./Difference.js";
import { findStats } from "./findStats.js";
import { dimensions } from "./internal/dimensions.js";
import { isSame } from "./internal/isSame.js";
import { rangeOf } from "./internal/rangeOf.js";

/** Which figures are held against each other. */
export interface CompareOptions {
  /** Reference area as written in the figures: `"DE"`, `"DE-BY"`, `"EU"`, `"Europe"`, `"world"`. Default: all. */
  readonly refArea?: string;
}

/** A dimension in which some of the compared figures differ, with each value that occurs; null where a source states none. */
export type Variation = {
  readonly [D in Dimension]: {
    readonly dimension: D;
    readonly values: readonly (NonNullable<Statistic[D]> | null)[];
  };
}[Dimension];

/** What sources say of the same thing. */
export interface Comparison {
  readonly indicator: Indicator;
  /** The figures, in the order of `statistics`. */
  readonly figures: readonly Statistic[];
  /**
   * The smallest and the largest value, as given. `ratio` is the largest divided by the smallest; null where that would say
   * nothing: for ranks, for figures of different areas or coverage, and when the smallest is 0. Null when fewer than two
   * values are known.
   */
  readonly range: { readonly min: number; readonly max: number; readonly ratio: number | null } | null;
  /** What sets the figures apart, beside their values and sources; empty when nothing is known to. */
  readonly differences: readonly Variation[];
}

/**
 * What sources say of the same thing, and what sets their figures apart.
 *
 * Figures of a part (a breakdown) or of one hospital are left out. Nothing is averaged, and no figure is preferred: which one
 * to quote depends on who is counted, and when. {@link corroborationsOf} tells in words how two figures relate.
 *
 * @param indicator - what is measured; a retired id that moved is followed
 * @param options - `refArea`: only figures of this area
 * @returns the figures with their range, and each dimension in which they differ (`refArea`, `timePeriod`, `coverage`,
 *   `comparator`, `approximate`, `obsStatus`, `attributedTo`) with the values that occur, in the order of the figures
 * @throws {@link UnknownIdError} when the indicator is not an id of the dataset, with suggestions
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
    if (!values.some((known) => isSame(known, value))) values.push(value);
  }
  return values;
}
