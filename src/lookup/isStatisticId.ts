import type { StatisticId } from "../generated/ids.js";
import { statisticIds } from "../generated/statistics.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current id of a statistic; narrows its type. Retired ids are not: see `resolveId`.
 *
 * @example
 * ```ts
 * isStatisticId("gtai-2024.companies"); // => true
 * isStatisticId("gtai-2024.companiess"); // => false
 * ```
 */
export function isStatisticId(value: unknown): value is StatisticId {
  return isOneOf(statisticIds, value);
}
