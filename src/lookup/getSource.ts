import type { RetiredSourceId, SourceId } from "../generated/ids.js";
import { sources } from "../generated/sources.js";
import { lookUp } from "../internal/ids.js";
import type { Source } from "../model/Source.js";

/**
 * The source with an id.
 *
 * @param id - a current id, or a retired one that moved, which is followed
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when there is no such source, with the nearest ids as suggestions
 * @example
 * ```ts
 * getSource("gtai-2024").published; // => "2024-10"
 * ```
 */
export function getSource(id: SourceId | RetiredSourceId): Source {
  return lookUp("source", sources, id);
}
