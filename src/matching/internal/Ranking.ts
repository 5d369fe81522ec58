/** Positions and their scores, best first. */
export interface Ranking {
  readonly positions: readonly number[];
  readonly scores: readonly number[];
}
