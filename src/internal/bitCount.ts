import { bitsIn } from "./bitsIn.js";

/** How many bits are set in `words` words from `start`. */
export function bitCount(bits: Int32Array, start: number, words: number): number {
  let count = 0;
  for (let i = start; i < start + words; i++) count += bitsIn(bits[i]!);
  return count;
}
