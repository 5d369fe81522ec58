import { InvalidArgumentError } from "../../errors.js";
import { statistics } from "../../generated/statistics.js";
import { lookUp } from "../../internal/ids.js";
import { describe } from "../../internal/messages.js";
import { readInput } from "../../internal/untrusted.js";
import type { Comparator } from "../../model/Comparator.js";
import type { Statistic } from "../../model/Statistic.js";

const COMPARATORS: readonly (Comparator | undefined)[] = [undefined, ">", ">=", "<", "<="];

/** The figure behind an id, or a copy of the record that was given. */
export function readStatistic(argument: string, given: unknown): Statistic {
  if (typeof given !== "object" || given === null) return lookUp("statistic", statistics, given);
  const figure = readInput(argument, () => ({ ...given })) as Statistic;
  const { value, comparator } = figure;
  if (value !== null && !Number.isFinite(value)) {
    throw new InvalidArgumentError(`${argument}.value`, `expected a number or null, got ${describe(value)}`);
  }
  if (!COMPARATORS.includes(comparator)) {
    const reason = `expected >, >=, < or <=, got ${describe(comparator)}`;
    throw new InvalidArgumentError(`${argument}.comparator`, reason);
  }
  return figure;
}
