/**
 * Sets of wanted areas as bits, `width` words each: bit i stands for the i-th wanted area.
 *
 * Set `at` begins at word `at * width`.
 */
export interface Masks {
  readonly width: number;
  readonly bits: Int32Array;
  readonly count: number;
}
