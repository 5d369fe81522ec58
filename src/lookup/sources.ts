import type {
  PolicyAreaId,
  ProgrammeId,
  RetiredPolicyAreaId,
  RetiredProgrammeId,
  RetiredSourceId,
  SourceId,
} from "../generated/ids.js";
import { policyAreaIds, policyAreas } from "../generated/policyAreas.js";
import { programmeIds, programmes } from "../generated/programmes.js";
import { sourceIds, sources } from "../generated/sources.js";
import { lookUp } from "../internal/ids.js";
import { isOneOf } from "../internal/untrusted.js";
import type { PolicyArea } from "../model/PolicyArea.js";
import type { Programme } from "../model/Programme.js";
import type { Source } from "../model/Source.js";

/**
 * Returns the source with this id.
 *
 * @param id - a current id, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such source, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * getSource("gtai-2024").published; // => "2024-10"
 * ```
 */
export function getSource(id: SourceId | RetiredSourceId): Source {
  return lookUp("source", sources, id);
}

/**
 * Reports whether a value is the current id of a source, and narrows its type. Retired ids aren't: see `resolveId`.
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

/**
 * Returns the programme with this id.
 *
 * @param id - a current id, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such programme, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * getProgramme("ecei").start; // => 2009
 * ```
 */
export function getProgramme(id: ProgrammeId | RetiredProgrammeId): Programme {
  return lookUp("programme", programmes, id);
}

/**
 * Reports whether a value is the current id of a programme, and narrows its type. Retired ids aren't: see `resolveId`.
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

/**
 * Returns the policy area with this id.
 *
 * @param id - a current id, or a retired one: if it moved, its successor is returned
 * @throws {@link UnknownIdError} if there is no such policy area, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * getPolicyArea("outpatient-care-and-medical-aids").number; // => 4
 * ```
 */
export function getPolicyArea(id: PolicyAreaId | RetiredPolicyAreaId): PolicyArea {
  return lookUp("policy area", policyAreas, id);
}

/**
 * Reports whether a value is the current id of a policy area, and narrows its type. Retired ids aren't: see `resolveId`.
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
