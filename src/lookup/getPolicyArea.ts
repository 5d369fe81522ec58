import type { PolicyAreaId, RetiredPolicyAreaId } from "../generated/ids.js";
import { policyAreas } from "../generated/policyAreas.js";
import { lookUp } from "../internal/ids.js";
import type { PolicyArea } from "../model/PolicyArea.js";

/**
 * The policy area with an id.
 *
 * @param id - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such policy area, with the nearest ids as suggestions
 * @example
 * ```ts
 * getPolicyArea("outpatient-care-and-medical-aids").number; // => 4
 * ```
 */
export function getPolicyArea(id: PolicyAreaId | RetiredPolicyAreaId): PolicyArea {
  return lookUp("policy area", policyAreas, id);
}
