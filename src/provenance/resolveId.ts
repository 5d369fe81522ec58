import { clusterIds } from "../generated/clusters.js";
import { focusAreaIds } from "../generated/focusAreas.js";
import { hospitalIds } from "../generated/hospitals.js";
import type { DatasetId } from "../generated/ids.js";
import { indicatorIds } from "../generated/indicators.js";
import { policyAreaIds } from "../generated/policyAreas.js";
import { programmeIds } from "../generated/programmes.js";
import { sourceIds } from "../generated/sources.js";
import { stateCodes } from "../generated/states.js";
import { statisticIds } from "../generated/statistics.js";
import { findById } from "../internal/ids.js";

let known: ReadonlyMap<string, DatasetId> | undefined;

/**
 * The current id behind an id that was stored somewhere: itself, or what it moved to when it was retired.
 *
 * Ids are unique across all tables, so no table needs to be named. The functions of this package follow ids that moved by
 * themselves; this is for those who keep ids in files, addresses and databases of their own.
 *
 * @param id - a current or retired id of any table
 * @returns the current id
 * @throws {@link RetiredIdError} with its successors, when the id was split
 * @throws {@link UnknownIdError} when the dataset never had it
 * @example
 * ```ts
 * resolveId("ophthalmal"); // => "ophthalmology"
 * resolveId("medways"); // => "medways"
 * ```
 */
export function resolveId(id: string): DatasetId {
  known ??= new Map(
    [
      clusterIds,
      focusAreaIds,
      hospitalIds,
      stateCodes,
      programmeIds,
      policyAreaIds,
      indicatorIds,
      statisticIds,
      sourceIds,
    ].flatMap((ids) => ids.map((current): [string, DatasetId] => [current, current])),
  );
  return findById("id", known, id);
}
