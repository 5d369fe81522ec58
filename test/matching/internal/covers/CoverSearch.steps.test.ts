import { expect, it } from "vitest";
import { CoverSearch } from "../../../../src/matching/internal/covers/CoverSearch.js";
import { Effort } from "../../../../src/matching/internal/covers/Effort.js";
import { groupByMask } from "../../../../src/matching/internal/covers/groupByMask.js";
import { maximalSets } from "../../../../src/matching/internal/covers/maximalSets.js";
import { plainIndex } from "../../../support/plainIndex.js";
import { seededRandom } from "../../../support/seededRandom.js";
import { watched } from "../../../support/watched.js";

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

it("reads no cluster and no set beyond the last one", () => {
  const index = plainIndex(40, [
    [0, 1, 2],
    [2, 3, 39],
    [0, 39],
    [1, 3, 38],
  ]);
  const { masks } = groupByMask({ ...index, rows: watched(index.rows).list }, [0, 1, 2, 3, 38, 39], undefined, 1);
  const bits = watched(masks.bits).list;
  const covers: string[] = [];
  new CoverSearch({ ...masks, bits }, [0, 1, 2, 3], new Effort()).run((cover) => covers.push(cover.join()) > 0);
  expect(covers).toEqual(["3,0,1", "3,0,2", "3,2,1"]);
});
