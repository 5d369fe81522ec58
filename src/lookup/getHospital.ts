import { hospitals } from "../generated/hospitals.js";
import type { HospitalId, RetiredHospitalId } from "../generated/ids.js";
import { lookUp } from "../internal/ids.js";
import type { Hospital } from "../model/Hospital.js";

/**
 * The hospital with an id.
 *
 * @param id - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such hospital, with the nearest ids as suggestions
 * @example
 * ```ts
 * getHospital("charite-berlin").city; // => "Berlin"
 * ```
 */
export function getHospital(id: HospitalId | RetiredHospitalId): Hospital {
  return lookUp("hospital", hospitals, id);
}
