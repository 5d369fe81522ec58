import { expect, it } from "vitest";
import { CoverSearch } from "../../../../src/matching/internal/covers/CoverSearch.js";
import { Effort } from "../../../../src/matching/internal/covers/Effort.js";
import { maximalSets } from "../../../../src/matching/internal/covers/maximalSets.js";
import { seededRandom } from "../../../support/seededRandom.js";

class Counter extends Effort {
  steps = 0;

  override spend(steps: number): void {
    this.steps += steps;
    super.spend(steps);
  }
}

/** Sets of which each holds one area for sure, so that there is a cover, and others by chance. */
function drawn(seed: number, width: number, count: number, chance: number) {
  const random = seededRandom(seed);
  const bits = Int32Array.from({ length: count * width }, (_, i) => {
    let word = Math.floor(i / width) % width === i % width ? 1 << (i % 32) : 0;
    for (let bit = 0; bit < 32; bit++) if (random() < chance) word |= 1 << bit;
    return word;
  });
  return { width, count, bits };
}

// which wishes are refused as too hard depends on it, and so must not change unnoticed
it.each([
  [1, 60, 0.1, { covers: 1, size: 6, steps: 117_596 }],
  [1, 100, 0.2, { covers: 7, size: 4, steps: 610_843 }],
  [2, 40, 0.15, { covers: 257, size: 9, steps: 3_738_897 }],
  // that may remember nothing
  [1, 60, 0.1, { covers: 1, size: 6, steps: 117_650 }, 0],
] as const)(
  "takes as many steps on every machine: %i words, %i sets, each area with a chance of %d",
  (width, count, chance, expected, mostRemembered?: number) => {
    const masks = drawn(11, width, count, chance);
    const effort = new Counter();
    const covers: string[] = [];
    new CoverSearch(masks, maximalSets(masks, effort), effort, mostRemembered).run(
      (cover) => covers.push(cover.join()) < 1000,
    );
    expect({ covers: covers.length, size: covers[0]!.split(",").length, steps: effort.steps }).toEqual(expected);
  },
);
