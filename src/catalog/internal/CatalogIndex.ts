import type { Columns } from "./columns.js";

/**
 * What is known of a catalog after reading its records once. Answers come from here, never from the records again, so
 * nothing that a caller does to them later changes an answer.
 *
 * A position is a place in `clusterIds` or `areaIds`.
 */
export interface CatalogIndex {
  readonly clusterIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly clusterPosition: ReadonlyMap<string, number>;
  readonly areaPosition: ReadonlyMap<string, number>;
  /** Bit rows: for each cluster `rowWords` words, bit f set where it lists area f. */
  readonly rows: Int32Array;
  readonly rowWords: number;
  /** The caller's records; absent for the shipped dataset, so that a score alone does not carry its table along. */
  readonly own?: OwnRecords;
  /** Made at the first question that needs it. */
  columns?: Columns;
  /** For each area, how many clusters list it; made at the first question that needs it. */
  frequencies?: readonly number[];
  /** All positions in the order that breaks ties; made at the first full ranking. */
  tieOrder?: readonly number[];
}

/** What is kept of an own catalog beyond its matrix. */
export interface OwnRecords {
  /** The caller's own objects, in frozen lists of ours. */
  readonly clusters: readonly unknown[];
  readonly focusAreas: readonly unknown[];
  /** State or region to the positions of the clusters that cover it, ascending. */
  readonly clustersOfState: ReadonlyMap<string, readonly number[]>;
}
