import { focusAreas } from "../generated/focusAreas.js";
import type { FocusAreaId, RetiredFocusAreaId } from "../generated/ids.js";
import { lookUp } from "../internal/ids.js";
import type { FocusArea } from "../model/FocusArea.js";

/**
 * The focus area with an id.
 *
 * @param id - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such focus area, with the nearest ids as suggestions
 * @example
 * ```ts
 * getFocusArea("robotics").name.de; // => "Robotik"
 * ```
 */
export function getFocusArea(id: FocusAreaId | RetiredFocusAreaId): FocusArea {
  return lookUp("focus area", focusAreas, id);
}
