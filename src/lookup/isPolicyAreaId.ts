import type { PolicyAreaId } from "../generated/ids.js";
import { policyAreaIds } from "../generated/policyAreas.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current id of a policy area; narrows its type. Retired ids are not: see `resolveId`.
 *
 * @example
 * ```ts
 * isPolicyAreaId("inpatient-care"); // => true
 * isPolicyAreaId("inpatient-cares"); // => false
 * ```
 */
export function isPolicyAreaId(value: unknown): value is PolicyAreaId {
  return isOneOf(policyAreaIds, value);
}
