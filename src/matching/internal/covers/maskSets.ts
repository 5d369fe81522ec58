import { bitsIn } from "../../../internal/bitsIn.js";
import type { Masks } from "./Masks.js";

/** How many areas a set holds. */
export function sizeOf({ width, bits }: Masks, at: number): number {
  let size = 0;
  for (let word = 0; word < width; word++) size += bitsIn(bits[at * width + word]!);
  return size;
}

/** Whether every area of set `at` is in set `of` as well. */
export function isWithin({ width, bits }: Masks, at: number, of: number): boolean {
  for (let word = 0; word < width; word++) {
    if ((bits[at * width + word]! & ~bits[of * width + word]!) !== 0) return false;
  }
  return true;
}

/** The areas of set `at`, ascending. */
export function areasOf({ width, bits }: Masks, at: number): number[] {
  const areas: number[] = [];
  for (let word = 0; word < width; word++) {
    for (let rest = bits[at * width + word]!; rest !== 0; rest &= rest - 1) {
      areas.push(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return areas;
}

/** How many of some areas a set holds at most. */
export function mostHeld({ width, bits }: Masks, sets: readonly number[], areas: Int32Array): number {
  let most = 0;
  for (const at of sets) {
    let held = 0;
    for (let word = 0; word < width; word++) held += bitsIn(areas[word]! & bits[at * width + word]!);
    if (held > most) most = held;
  }
  return most;
}
