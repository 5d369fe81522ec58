import type { RetiredStateCode, StateCode } from "../generated/ids.js";
import { states } from "../generated/states.js";
import { lookUp } from "../internal/ids.js";
import type { State } from "../model/State.js";

/**
 * The federal state with an ISO 3166-2 code.
 *
 * @param code - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such state, with the nearest ids as suggestions
 * @example
 * ```ts
 * getState("DE-BY").name.de; // => "Bayern"
 * ```
 */
export function getState(code: StateCode | RetiredStateCode): State {
  return lookUp("state", states, code);
}
