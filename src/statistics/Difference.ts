import type { Statistic } from "../model/Statistic.js";

/** In what two figures can differ, in the order in which differences are told. */
export type Dimension =
  | "indicator"
  | "refArea"
  | "timePeriod"
  | "coverage"
  | "breakdown"
  | "subject"
  | "comparator"
  | "approximate"
  | "value"
  | "obsStatus"
  | "attributedTo"
  | "source";

/** A dimension in which two figures differ, with both values; null where a source states none. */
export type Difference = {
  readonly [D in Dimension]: {
    readonly dimension: D;
    readonly a: NonNullable<Statistic[D]> | null;
    readonly b: NonNullable<Statistic[D]> | null;
  };
}[Dimension];
