import { InvalidArgumentError } from "../errors.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import { isEqual } from "../internal/isEqual.js";
import { readInput } from "../internal/untrusted.js";
import type { Statistic } from "../model/Statistic.js";
import { readStatistic, type StatisticRef } from "./readStatistic.js";

/** A property in which two statistics can differ. */
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

/** A dimension in which two statistics differ, with both values; null if a source states none. */
export type Difference = {
  readonly [D in Dimension]: {
    readonly dimension: D;
    readonly a: NonNullable<Statistic[D]> | null;
    readonly b: NonNullable<Statistic[D]> | null;
  };
}[Dimension];

/** First what is measured, of whom and when; then how it is said; then who says it. */
export const dimensions: readonly Dimension[] = [
  "indicator",
  "refArea",
  "timePeriod",
  "coverage",
  "breakdown",
  "subject",
  "comparator",
  "approximate",
  "value",
  "obsStatus",
  "attributedTo",
  "source",
];

/** Deeper than any record. */
const DEEPEST = 16;

/**
 * Lists the dimensions in which two statistics differ.
 *
 * A difference in anything before `value` may be why the values differ. Null means that the source doesn't state it: if only
 * one of the two has a year, both may still be of the same year.
 *
 * @param a - a statistic or its id
 * @param b - the statistic to compare it with
 * @returns one entry per dimension that differs, with both values; first what is measured (`indicator`, `refArea`,
 *   `timePeriod`, `coverage`, `breakdown`, `subject`), then how it is said (`comparator`, `approximate`, `value`,
 *   `obsStatus`), then who says it (`attributedTo`, `source`). Empty for a statistic and itself.
 * @throws {@link UnknownIdError} if there is no such statistic, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} if the two have different kinds or units: days can't be compared with euros
 * @example
 * ```ts
 * explainDifference("gtai-2024.companies", "spectronet-2025.companies");
 * // => [
 * //   { dimension: "comparator", a: ">", b: null },
 * //   { dimension: "value", a: 1443, b: 1510 },
 * //   { dimension: "source", a: "gtai-2024", b: "spectronet-2025" },
 * // ]
 * ```
 */
export function explainDifference(a: StatisticRef, b: StatisticRef): readonly Difference[] {
  const first = readStatistic("a", a);
  const second = readStatistic("b", b);
  const measures = [first, second].map(({ indicator }) => {
    const { id, kind, unit } = lookUp("indicator", indicators, indicator);
    return { measure: unit ?? kind, name: `"${id}" is in ${unit ?? `${kind}s`}` };
  });
  if (measures[0]!.measure !== measures[1]!.measure) {
    throw new InvalidArgumentError("b", `not to be compared: ${measures.map(({ name }) => name).join(", ")}`);
  }
  const differences = readInput("b", () =>
    dimensions
      .filter((dimension) => !isEqual(first[dimension], second[dimension], DEEPEST))
      .map((dimension) => ({ dimension, a: first[dimension] ?? null, b: second[dimension] ?? null })),
  );
  return differences as Difference[];
}
