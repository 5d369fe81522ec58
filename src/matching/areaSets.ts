import { countBits, lowestBit, withoutLowestBit } from "../internal/bits.js";

/** Sets of requested areas, `width` words each: bit i of the set `at`, which starts at word `at * width`, is the i-th area. */
export interface AreaSets {
  readonly width: number;
  readonly bits: Int32Array;
  readonly count: number;
}

/** Counts the areas of a set. */
export function sizeOf({ width, bits }: AreaSets, at: number): number {
  let size = 0;
  for (let word = 0; word < width; word++) size += countBits(bits[at * width + word]!);
  return size;
}

/** Returns the areas of a set, ascending. */
export function areasOf({ width, bits }: AreaSets, at: number): number[] {
  const areas: number[] = [];
  for (let word = 0; word < width; word++) {
    for (let rest = bits[at * width + word]!; rest !== 0; rest = withoutLowestBit(rest)) {
      areas.push(word * 32 + lowestBit(rest));
    }
  }
  return areas;
}

/** Reports whether every area of the set `at` is in the set `of`. */
export function isSubset({ width, bits }: AreaSets, at: number, of: number): boolean {
  for (let word = 0; word < width; word++) {
    if ((bits[at * width + word]! & ~bits[of * width + word]!) !== 0) return false;
  }
  return true;
}

/** Reports whether the set `at` has all of some areas. */
export function hasAll({ width, bits }: AreaSets, at: number, areas: Int32Array): boolean {
  return areas.every((word, i) => (word & ~bits[at * width + i]!) === 0);
}

/** Returns some areas without those of the set `at`. */
export function without({ width, bits }: AreaSets, at: number, areas: Int32Array): Int32Array {
  return areas.map((word, i) => word & ~bits[at * width + i]!);
}

/** Returns the areas that at least one set has. */
export function unionOf({ width, bits }: AreaSets): Int32Array {
  const union = new Int32Array(width);
  for (let i = 0; i < bits.length; i++) union[i % width]! |= bits[i]!;
  return union;
}

/** Returns how many of some areas a set has at most. */
export function mostCovered({ width, bits }: AreaSets, sets: readonly number[], areas: Int32Array): number {
  let most = 0;
  for (const at of sets) {
    let covered = 0;
    for (let word = 0; word < width; word++) covered += countBits(areas[word]! & bits[at * width + word]!);
    if (covered > most) most = covered;
  }
  return most;
}
