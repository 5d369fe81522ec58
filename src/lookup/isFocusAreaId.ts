import { focusAreaIds } from "../generated/focusAreas.js";
import type { FocusAreaId } from "../generated/ids.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current id of a focus area; narrows its type. Retired ids are not: see `resolveId`.
 *
 * @example
 * ```ts
 * isFocusAreaId("robotics"); // => true
 * isFocusAreaId("roboticss"); // => false
 * ```
 */
export function isFocusAreaId(value: unknown): value is FocusAreaId {
  return isOneOf(focusAreaIds, value);
}
