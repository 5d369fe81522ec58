/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  // adds neighbouring bits in parallel: pairs, then fours, then bytes (Hacker's Delight, 5-1)
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
