import { idLists } from "../generated/idLists.js";
import type { DatasetId } from "../generated/ids.js";
import { findById } from "../internal/ids.js";

let known: ReadonlyMap<string, DatasetId> | undefined;

/**
 * Returns the current id for an id that was stored somewhere: the same id, or the one it moved to.
 *
 * Ids are unique across all tables, so you don't name a table. The functions of this package follow ids that moved. Use this
 * if you keep ids in your own files, addresses or databases.
 *
 * @param id - a current or retired id of any table
 * @returns the current id
 * @throws {@link RetiredIdError} with its successors, if the id was split
 * @throws {@link UnknownIdError} if the dataset never had it
 * @example
 * ```ts
 * resolveId("ophthalmal"); // => "ophthalmology"
 * resolveId("medways"); // => "medways"
 * ```
 */
export function resolveId(id: string): DatasetId {
  known ??= new Map(idLists.flatMap((ids) => ids.map((current): [string, DatasetId] => [current, current])));
  return findById("id", known, id);
}
