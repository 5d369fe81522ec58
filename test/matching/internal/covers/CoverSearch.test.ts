import { describe, expect, it } from "vitest";
import { createCatalog, minimalCovers } from "../../../../src/index.js";
import { drawnData } from "../../../support/drawnData.js";

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
});
