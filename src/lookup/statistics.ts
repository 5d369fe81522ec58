import { hospitalIds, hospitals } from "../generated/hospitals.js";
import type {
  HospitalId,
  IndicatorId,
  RetiredHospitalId,
  RetiredIndicatorId,
  RetiredStatisticId,
  StatisticId,
} from "../generated/ids.js";
import { indicatorIds, indicators } from "../generated/indicators.js";
import { statisticIds, statistics } from "../generated/statistics.js";
import { lookUp } from "../internal/ids.js";
import { isOneOf } from "../internal/untrusted.js";
import type { Hospital } from "../model/Hospital.js";
import type { Indicator } from "../model/Indicator.js";
import type { Statistic } from "../model/Statistic.js";

/**
 * Returns the statistic with this id.
 *
 * @param id - a current id, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such statistic, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * getStatistic("gtai-2024.companies").value; // => 1443
 * ```
 */
export function getStatistic(id: StatisticId | RetiredStatisticId): Statistic {
  return lookUp("statistic", statistics, id);
}

/**
 * Reports whether a value is the current id of a statistic, and narrows its type. Retired ids aren't: see `resolveId`.
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

/**
 * Returns the indicator with this id.
 *
 * @param id - a current id, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such indicator, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * getIndicator("companies").unit; // => "companies"
 * ```
 */
export function getIndicator(id: IndicatorId | RetiredIndicatorId): Indicator {
  return lookUp("indicator", indicators, id);
}

/**
 * Reports whether a value is the current id of an indicator, and narrows its type. Retired ids aren't: see `resolveId`.
 *
 * @example
 * ```ts
 * isIndicatorId("companies"); // => true
 * isIndicatorId("companiess"); // => false
 * ```
 */
export function isIndicatorId(value: unknown): value is IndicatorId {
  return isOneOf(indicatorIds, value);
}

/**
 * Returns the hospital with this id.
 *
 * @param id - a current id, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such hospital, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * getHospital("charite-berlin").city; // => "Berlin"
 * ```
 */
export function getHospital(id: HospitalId | RetiredHospitalId): Hospital {
  return lookUp("hospital", hospitals, id);
}

/**
 * Reports whether a value is the current id of a hospital, and narrows its type. Retired ids aren't: see `resolveId`.
 *
 * @example
 * ```ts
 * isHospitalId("charite-berlin"); // => true
 * isHospitalId("charite-berlins"); // => false
 * ```
 */
export function isHospitalId(value: unknown): value is HospitalId {
  return isOneOf(hospitalIds, value);
}
