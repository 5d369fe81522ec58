import { clusterIds } from "../generated/clusters.js";
import type { ClusterId } from "../generated/ids.js";
import { isOneOf } from "../internal/untrusted.js";

/**
 * Whether a value is the current id of a medical technology cluster; narrows its type. Retired ids are not: see `resolveId`.
 *
 * @example
 * ```ts
 * isClusterId("medways"); // => true
 * isClusterId("medwayss"); // => false
 * ```
 */
export function isClusterId(value: unknown): value is ClusterId {
  return isOneOf(clusterIds, value);
}
