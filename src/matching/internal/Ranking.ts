/** Positions of clusters, best first, each with its score. */
export interface Ranking {
  readonly positions: readonly number[] | Int32Array;
  readonly scores: readonly number[] | Float64Array;
}
