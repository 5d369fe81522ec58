import type { ProgrammeId } from "../generated/ids.js";
import { programmeIds } from "../generated/programmes.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current id of a programme; narrows its type. Retired ids are not: see `resolveId`.
 *
 * @example
 * ```ts
 * isProgrammeId("ecei"); // => true
 * isProgrammeId("eceis"); // => false
 * ```
 */
export function isProgrammeId(value: unknown): value is ProgrammeId {
  return isOneOf(programmeIds, value);
}
