import type { SourceId } from "../generated/ids.js";
import { sourceIds } from "../generated/sources.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current id of a source; narrows its type. Retired ids are not: see `resolveId`.
 *
 * @example
 * ```ts
 * isSourceId("gtai-2024"); // => true
 * isSourceId("gtai-2024s"); // => false
 * ```
 */
export function isSourceId(value: unknown): value is SourceId {
  return isOneOf(sourceIds, value);
}
