/** A wish after reading: wanted areas by position in the catalog, ascending and distinct, with their weights. */
export interface Wish {
  readonly positions: readonly number[];
  readonly weights: readonly number[];
  /** The weights as a match shows them: those of the caller, where `weights` had to be scaled to be computed with. */
  readonly shown: readonly number[];
  /** The sum of `weights`. */
  readonly total: number;
  /** What each listed area that nobody asked for adds to the denominator. */
  readonly penalty: number;
}
