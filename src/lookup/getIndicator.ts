import type { IndicatorId, RetiredIndicatorId } from "../generated/ids.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import type { Indicator } from "../model/Indicator.js";

/**
 * The indicator with an id.
 *
 * @param id - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such indicator, with the nearest ids as suggestions
 * @example
 * ```ts
 * getIndicator("companies").unit; // => "companies"
 * ```
 */
export function getIndicator(id: IndicatorId | RetiredIndicatorId): Indicator {
  return lookUp("indicator", indicators, id);
}
