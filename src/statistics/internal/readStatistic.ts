import { InvalidArgumentError } from "../../errors.js";
import { statistics } from "../../generated/statistics.js";
import { describe } from "../../internal/describe.js";
import { lookUp } from "../../internal/lookUp.js";
import { readInput } from "../../internal/readInput.js";
import type { Statistic } from "../../model/Statistic.js";

/** The figure behind an id, or a copy of the record that was given. */
export function readStatistic(argument: string, given: unknown): Statistic {
  if (typeof given !== "object" || given === null) return lookUp("statistic", statistics, given);
  const figure = readInput(argument, () => ({ ...given })) as Statistic;
  const { value } = figure;
  if (value === null || Number.isFinite(value)) return figure;
  throw new InvalidArgumentError(`${argument}.value`, `expected a number or null, got ${describe(value)}`);
}
