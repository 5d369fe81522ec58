// A bit set is a run of 32-bit words within an Int32Array: bit `i` is bit `i % 32` of word `start + (i >>> 5)`. Shifts use
// only the last five bits of their right operand, so `i % 32` is never written out.

/** Returns how many words `count` bits take. */
export function wordsFor(count: number): number {
  return Math.ceil(count / 32);
}

/** Returns bit `i` of the set that starts at word `start`: 0 or 1, so that it can be added and multiplied. */
export function bitAt(words: ArrayLike<number>, start: number, i: number): number {
  return (words[start + (i >>> 5)]! >>> i) & 1;
}

/** Sets bit `i` of the set that starts at word `start`. */
export function setBit(words: Int32Array, start: number, i: number): void {
  words[start + (i >>> 5)]! |= 1 << i;
}

/**
 * Returns which is the lowest set bit of a word that isn't 0. Together with {@link withoutLowestBit} it visits the set bits,
 * one step each. A function that calls back per bit takes a third longer.
 */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** Returns a word with its lowest set bit cleared. */
export function withoutLowestBit(word: number): number {
  return word & (word - 1);
}

/** Counts the bits of a word that are set. */
export function countBits(word: number): number {
  // adds neighbouring bits in parallel: pairs, then fours, then bytes (Hacker's Delight, 5-1)
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Counts the bits that are set in `length` words from `start` on. */
export function countBitsIn(words: Int32Array, start: number, length: number): number {
  let count = 0;
  for (let i = start; i < start + length; i++) count += countBits(words[i]!);
  return count;
}

/** Returns a map key for a set of bits: a number if it has one word, since text takes a third longer. */
export function keyOf(words: readonly number[] | Int32Array): number | string {
  return words.length === 1 ? words[0]! : words.join();
}
