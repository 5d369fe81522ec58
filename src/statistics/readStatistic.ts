import { InvalidArgumentError } from "../errors.js";
import type { RetiredStatisticId, StatisticId } from "../generated/ids.js";
import { statistics } from "../generated/statistics.js";
import { comparators } from "../internal/enums.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { isOneOf, readInput } from "../internal/untrusted.js";
import type { Statistic } from "../model/Statistic.js";

/** A statistic: its id, or the record itself. */
export type StatisticRef = StatisticId | RetiredStatisticId | Statistic;

/** Returns the statistic behind an id, or a copy of the given record. */
export function readStatistic(argument: string, given: unknown): Statistic {
  if (typeof given !== "object" || given === null) return lookUp("statistic", statistics, given);
  const statistic = readInput(argument, () => ({ ...given })) as Statistic;
  const { value, comparator } = statistic;
  if (value !== null && !Number.isFinite(value)) {
    throw new InvalidArgumentError(`${argument}.value`, `expected a number or null, got ${describe(value)}`);
  }
  if (comparator !== undefined && !isOneOf(comparators, comparator)) {
    const reason = `expected >, >=, < or <=, got ${describe(comparator)}`;
    throw new InvalidArgumentError(`${argument}.comparator`, reason);
  }
  return statistic;
}
