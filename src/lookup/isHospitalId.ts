import { hospitalIds } from "../generated/hospitals.js";
import type { HospitalId } from "../generated/ids.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current id of a named hospital; narrows its type. Retired ids are not: see `resolveId`.
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
