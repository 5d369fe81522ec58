import type { Wish } from "./Wish.js";

/** Bits that one table covers: few enough to fill it in microseconds, enough for nineteen areas in two look-ups. */
const TABLE_BITS = 11;

/** How many tables cover a word of 32 bits. */
const TABLES_PER_WORD = 3;

/** The number of the table that an area falls into. */
export function tableOf(area: number): number {
  const bit = area & 31;
  return (area >>> 5) * TABLES_PER_WORD + (bit < TABLE_BITS ? 0 : bit < 2 * TABLE_BITS ? 1 : 2);
}

/** The sum of the weights for every combination of bits in one part of a row. */
export interface WeightTable {
  /** Which word of the row, and by how much its bits are shifted. */
  readonly word: number;
  readonly shift: number;
  readonly sums: Float64Array;
}

/** What a part of a row may hold, as an index into `sums`. */
export const TABLE_MASK = (1 << TABLE_BITS) - 1;

/** Tables for the parts of a row that hold wanted areas, by number. */
export function weightTables({ positions, weights }: Wish): WeightTable[] {
  const made: WeightTable[] = [];
  let last = -1;
  for (let i = 0; i < positions.length; i++) {
    const area = positions[i]!;
    const table = tableOf(area);
    if (table !== last) {
      last = table;
      const shift = (table % TABLES_PER_WORD) * TABLE_BITS;
      made.push({ word: area >>> 5, shift, sums: new Float64Array(TABLE_MASK + 1) });
    }
    const { sums, shift } = made.at(-1)!;
    // areas come in ascending order, so that each table adds up as scoreAt does
    const bit = 1 << ((area & 31) - shift);
    for (let bits = bit; bits <= TABLE_MASK; bits++) if (bits & bit) sums[bits] = sums[bits ^ bit]! + weights[i]!;
  }
  return made;
}
