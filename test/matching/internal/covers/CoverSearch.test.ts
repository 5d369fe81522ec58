import { describe, expect, it } from "vitest";
import { createCatalog, minimalCovers } from "../../../../src/index.js";
import { CoverSearch } from "../../../../src/matching/internal/covers/CoverSearch.js";
import { Effort } from "../../../../src/matching/internal/covers/Effort.js";
import { maximalSets } from "../../../../src/matching/internal/covers/maximalSets.js";
import { drawnData } from "../../../support/drawnData.js";
import { seededRandom } from "../../../support/seededRandom.js";

/** The size of the smallest covers and their number, counted without finding any: cluster by cluster, by what is covered. */
function counted({ clusters, focusAreas }: ReturnType<typeof drawnData>, most: number): readonly [number, number] {
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
      const data = drawnData(seed, clusters, areas, chance);
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
    const masks = { width: 1, count: 40, bits };
    const found = (mostRemembered?: number) => {
      const covers: string[] = [];
      const effort = new Effort();
      new CoverSearch(masks, maximalSets(masks, effort), effort, mostRemembered).run(
        (cover) => covers.push(cover.join()) < 1000,
      );
      return covers;
    };
    expect(found().length).toBeGreaterThan(1);
    expect(found(0)).toEqual(found());
    expect(found(3)).toEqual(found());
  });
});
