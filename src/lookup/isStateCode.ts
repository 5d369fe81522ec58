import type { StateCode } from "../generated/ids.js";
import { stateCodes } from "../generated/states.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current code of a federal state; narrows its type. Retired ids are not: see `resolveId`.
 *
 * @example
 * ```ts
 * isStateCode("DE-BY"); // => true
 * isStateCode("DE-BYs"); // => false
 * ```
 */
export function isStateCode(value: unknown): value is StateCode {
  return isOneOf(stateCodes, value);
}
