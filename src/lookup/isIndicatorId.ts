import type { IndicatorId } from "../generated/ids.js";
import { indicatorIds } from "../generated/indicators.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current id of an indicator; narrows its type. Retired ids are not: see `resolveId`.
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
