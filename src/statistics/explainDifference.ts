import { InvalidArgumentError } from "../errors.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import { readInput } from "../internal/untrusted.js";
import type { Difference } from "./Difference.js";
import { dimensions } from "./internal/dimensions.js";
import { isSame } from "./internal/isSame.js";
import { readStatistic } from "./internal/readStatistic.js";
import type { StatisticRef } from "./StatisticRef.js";

/**
 * The dimensions in which two figures differ: what they measure, where, when and of whom, how the source qualifies them, and
 * who says so.
 *
 * A difference in anything before `value` may be why the values differ. What a source does not state is null: two figures of
 * which one has a year and the other none may still be of the same year.
 *
 * @param a - id of a figure, or its record
 * @param b - the figure to hold against it
 * @returns one entry for each dimension that differs, with both values; first what is measured (`indicator`, `refArea`,
 *   `timePeriod`, `coverage`, `breakdown`, `subject`), then how it is said (`comparator`, `approximate`, `value`,
 *   `obsStatus`), then who says it (`attributedTo`, `source`). Empty for a figure and itself.
 * @throws {@link UnknownIdError} when there is no such figure, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} when the two are of different kinds or units: days are not to be compared with euros
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
      .filter((dimension) => !isSame(first[dimension], second[dimension]))
      .map((dimension) => ({ dimension, a: first[dimension] ?? null, b: second[dimension] ?? null })),
  );
  return differences as Difference[];
}
