import type { RetiredStatisticId, StatisticId } from "../generated/ids.js";
import { statistics } from "../generated/statistics.js";
import { lookUp } from "../internal/ids.js";
import type { Statistic } from "../model/Statistic.js";

/**
 * The statistic with an id.
 *
 * @param id - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such statistic, with the nearest ids as suggestions
 * @example
 * ```ts
 * getStatistic("gtai-2024.companies").value; // => 1443
 * ```
 */
export function getStatistic(id: StatisticId | RetiredStatisticId): Statistic {
  return lookUp("statistic", statistics, id);
}
