import { describe, expect, it } from "vitest";
import { createCatalog, minimalCovers } from "../../src/index.js";
import { CoverSearch } from "../../src/matching/CoverSearch.js";
import { maximalSets } from "../../src/matching/covers.js";
import { StepBudget } from "../../src/matching/StepBudget.js";
import { type PlainCatalog, randomCatalog } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";

/** A budget that shows the steps spent. */
class Counter extends StepBudget {
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

/** The size of the smallest covers and their number, counted without finding any: cluster by cluster, by what is covered. */
function counted({ clusters, focusAreas }: PlainCatalog, most: number): readonly [number, number] {
  const rows = clusters.map((cluster) =>
    focusAreas.reduce((bits, { id }, i) => (cluster.focusAreas.includes(id) ? bits | (1 << i) : bits), 0),
  );
  const all = rows.reduce((bits, row) => bits | row, 0);
  const ways = Array.from({ length: most + 1 }, () => new Float64Array(2 ** focusAreas.length));
  ways[0]![0] = 1;
  for (const row of rows) {
    for (let size = most; size > 0; size--) {
      const [from, to] = [ways[size - 1]!, ways[size]!];
      for (let covered = 0; covered < from.length; covered++) if (from[covered]) to[covered | row]! += from[covered]!;
    }
  }
  const size = ways.findIndex((counts) => counts[all]! > 0);
  return [size, ways[size]![all]!];
}

describe("the search for covers", () => {
  it.each([
    [12, 40, 0.1],
    [12, 60, 0.15],
    [13, 50, 0.12],
    [14, 30, 0.15],
    [14, 60, 0.1],
    [14, 100, 0.12],
    [14, 60, 0.25],
  ])("finds as many covers as there are: %i areas, %i clusters", (areas, clusters, chance) => {
    for (let seed = 1; seed <= 3; seed++) {
      const data = randomCatalog(seededRandom(seed), clusters, areas, chance);
      const { covers } = minimalCovers(
        data.focusAreas.map(({ id }) => id),
        { catalog: createCatalog(data), limit: 1e6 },
      );
      expect([covers[0]!.length, covers.length]).toEqual(counted(data, 9));
      expect(new Set(covers.map((cover) => cover.map(({ id }) => id).join())).size).toBe(covers.length);
    }
  });

  it("finds the same covers when it may remember nothing, or only a little", () => {
    const random = seededRandom(5);
    const bits = Int32Array.from({ length: 40 }, (_, at) => {
      let word = 1 << (at % 20);
      for (let bit = 0; bit < 20; bit++) if (random() < 0.15) word |= 1 << bit;
      return word;
    });
    const sets = { width: 1, count: 40, bits };
    const found = (mostRemembered?: number) => {
      const covers: string[] = [];
      const budget = new StepBudget();
      new CoverSearch(sets, maximalSets(sets, budget), budget, mostRemembered).run(
        (cover) => covers.push(cover.join()) < 1000,
      );
      return covers;
    };
    expect(found().length).toBeGreaterThan(1);
    expect(found(0)).toEqual(found());
    expect(found(3)).toEqual(found());
  });

  // which requests are too hard depends on this number, so it must not change unnoticed
  it.each([
    [1, 60, 0.1, { covers: 1, size: 6, steps: 117_596 }],
    [1, 100, 0.2, { covers: 7, size: 4, steps: 610_843 }],
    [2, 40, 0.15, { covers: 257, size: 9, steps: 3_738_897 }],
    // without remembering dead ends
    [1, 60, 0.1, { covers: 1, size: 6, steps: 117_650 }, 0],
  ] as const)(
    "takes as many steps on every machine: %i words, %i sets, each area with a chance of %d",
    (width, count, chance, expected, mostRemembered?: number) => {
      const sets = drawn(11, width, count, chance);
      const budget = new Counter();
      const covers: string[] = [];
      new CoverSearch(sets, maximalSets(sets, budget), budget, mostRemembered).run(
        (cover) => covers.push(cover.join()) < 1000,
      );
      expect({ covers: covers.length, size: covers[0]!.split(",").length, steps: budget.steps }).toEqual(expected);
    },
  );

  it("ends as soon as one cover is enough", () => {
    const budget = new StepBudget();
    const sets = { width: 1, count: 4, bits: Int32Array.of(0b0111, 0b1110, 0b1011, 0b1101) };
    let asked = 0;
    new CoverSearch(sets, maximalSets(sets, budget), budget).run(() => ++asked < 2);
    expect(asked).toBe(2);
  });
});
