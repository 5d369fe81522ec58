import { clusterIds } from "../../generated/clusters.js";
import { focusAreaIds } from "../../generated/focusAreas.js";
import { matrix } from "../../generated/matrix.js";
import type { CatalogIndex } from "./CatalogIndex.js";

let index: CatalogIndex | undefined;

/** The index of the shipped dataset, made at the first question: its matrix was written when the package was built. */
export function shippedIndex(): CatalogIndex {
  index ??= {
    clusterIds,
    areaIds: focusAreaIds,
    clusterPosition: positions(clusterIds),
    areaPosition: positions(focusAreaIds),
    rows: Int32Array.from(matrix),
    rowWords: matrix.length / clusterIds.length,
  };
  return index;
}

function positions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, position) => [id, position]));
}
