import { clusterIds, clusters } from "../generated/clusters.js";
import { focusAreaIds, focusAreas } from "../generated/focusAreas.js";
import type {
  ClusterId,
  FocusAreaId,
  RetiredClusterId,
  RetiredFocusAreaId,
  RetiredStateCode,
  StateCode,
} from "../generated/ids.js";
import { stateCodes, states } from "../generated/states.js";
import { lookUp } from "../internal/ids.js";
import { isOneOf } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import type { State } from "../model/State.js";

/**
 * Returns the cluster with this id.
 *
 * @param id - a current id, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such cluster, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * getCluster("medways").name; // => "medways"
 * ```
 */
export function getCluster(id: ClusterId | RetiredClusterId): Cluster {
  return lookUp("cluster", clusters, id);
}

/**
 * Reports whether a value is the current id of a cluster, and narrows its type. Retired ids aren't: see `resolveId`.
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

/**
 * Returns the focus area with this id.
 *
 * @param id - a current id, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such focus area, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * getFocusArea("robotics").name.de; // => "Robotik"
 * ```
 */
export function getFocusArea(id: FocusAreaId | RetiredFocusAreaId): FocusArea {
  return lookUp("focus area", focusAreas, id);
}

/**
 * Reports whether a value is the current id of a focus area, and narrows its type. Retired ids aren't: see `resolveId`.
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

/**
 * Returns the state with this code (ISO 3166-2).
 *
 * @param code - a current code, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such state, with the nearest codes as suggestions
 * @throws {@link RetiredIdError} if the code was split, with its successors
 * @example
 * ```ts
 * getState("DE-BY").name.de; // => "Bayern"
 * ```
 */
export function getState(code: StateCode | RetiredStateCode): State {
  return lookUp("state", states, code);
}

/**
 * Reports whether a value is the current code of a state, and narrows its type. Retired codes aren't: see `resolveId`.
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
