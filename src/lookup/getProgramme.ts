import type { ProgrammeId, RetiredProgrammeId } from "../generated/ids.js";
import { programmes } from "../generated/programmes.js";
import { lookUp } from "../internal/ids.js";
import type { Programme } from "../model/Programme.js";

/**
 * The programme with an id.
 *
 * @param id - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such programme, with the nearest ids as suggestions
 * @example
 * ```ts
 * getProgramme("ecei").start; // => 2009
 * ```
 */
export function getProgramme(id: ProgrammeId | RetiredProgrammeId): Programme {
  return lookUp("programme", programmes, id);
}
