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

  // what follows is made at the first question that needs it
  columns?: Columns;
  /** For each area, how many clusters list it. */
  frequencies?: readonly number[];
  /** All positions in the order that breaks ties. */
  tieOrder?: readonly number[];
  /** For each cluster what a search compares. */
  searchTexts?: readonly string[];
  seats?: Seats;
}

/** Bit columns: for each area `words` words, bit c set where cluster c lists it. */
export interface Columns {
  readonly bits: Int32Array;
  readonly words: number;
}

/** What is kept of an own catalog beyond its matrix. */
export interface OwnRecords {
  /** The caller's own objects, in frozen lists of ours. */
  readonly clusters: readonly unknown[];
  readonly focusAreas: readonly unknown[];
  /** For each cluster its name and aliases, one a line. */
  readonly names: readonly string[];
  /** State or region to the caller's records of the clusters that cover it, in their order. */
  readonly clustersOfState: ReadonlyMap<string, readonly unknown[]>;
  readonly seats: Seats;
}

/** Where clusters are: positions of those that say so, and their latitudes and longitudes in degrees. */
export interface Seats {
  readonly positions: readonly number[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
}
