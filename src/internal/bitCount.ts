/** How many bits are set in `words` words from `start`. */
export function bitCount(bits: Int32Array, start: number, words: number): number {
  let count = 0;
  for (let i = start; i < start + words; i++) {
    // adds neighbouring bits in parallel: pairs, then fours, then bytes (Hacker's Delight, 5-1)
    let word = bits[i]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
