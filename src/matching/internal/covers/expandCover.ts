import type { Masks } from "./Masks.js";
import { isWithin } from "./maskSets.js";

/**
 * All covers of the same size that come from one of maximal sets by taking, for some of them, a set within it: hands each
 * to `found`, until it answers false. The same cover may come from several.
 */
export function expandCover(
  masks: Masks,
  cover: readonly number[],
  all: Int32Array,
  found: (cover: readonly number[]) => boolean,
): boolean {
  const { width, bits } = masks;
  const options = cover.map((maximal, i) => {
    // what only this one of them covers
    const needed = Int32Array.from(all);
    for (const [j, other] of cover.entries()) {
      if (j !== i) for (let word = 0; word < width; word++) needed[word]! &= ~bits[other * width + word]!;
    }
    const within: number[] = [];
    for (let at = 0; at < masks.count; at++) {
      if (isWithin(masks, at, maximal) && holds(masks, at, needed)) within.push(at);
    }
    return within;
  });
  const chosen: number[] = [];
  const choose = (i: number, open: Int32Array): boolean => {
    if (i === options.length) return found(chosen);
    for (const at of options[i]!) {
      const rest = open.map((word, w) => word & ~bits[at * width + w]!);
      if (!coveredBy(masks, rest, cover.slice(i + 1))) continue;
      chosen.push(at);
      const goOn = choose(i + 1, rest);
      chosen.pop();
      if (!goOn) return false;
    }
    return true;
  };
  return choose(0, all);
}

function holds({ width, bits }: Masks, at: number, needed: Int32Array): boolean {
  return needed.every((word, w) => (word & ~bits[at * width + w]!) === 0);
}

function coveredBy({ width, bits }: Masks, open: Int32Array, sets: readonly number[]): boolean {
  return open.every((word, w) => sets.reduce((rest, at) => rest & ~bits[at * width + w]!, word) === 0);
}
