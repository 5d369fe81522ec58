import type { SourceId, StatisticId } from "../generated/ids.js";

/**
 * How a figure compares with what others say.
 *
 * `agrees`: the same after rounding as stated; `same-figure-other-scope`: the same number, but of something else;
 * `differs`: another number for the same thing; `not-found`: we looked and found no other source.
 */
export type Verdict = "agrees" | "same-figure-other-scope" | "differs" | "not-found";

/** What other sources say of a figure. */
export interface Corroboration {
  /** The figure that this is about. */
  readonly statistic: StatisticId;
  readonly verdict: Verdict;
  /** The figures that it was held against. */
  readonly against: readonly StatisticId[];
  /** The documents that it was held against. */
  readonly sources: readonly SourceId[];
  /** What sets the figures apart, or makes them one. */
  readonly note: string;
}
