import { expect, it } from "vitest";
import { createCatalog, minimalCovers } from "../../src/index.js";
import { randomCatalog } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";

it("the search for covers answers a sparse request for 60 areas over 300 clusters, which takes many minutes without a bound", () => {
  for (const [chance, size, count] of [
    [0.03, 18, 976],
    [0.05, 14, 150],
    [0.08, 10, 8],
  ] as const) {
    const data = randomCatalog(seededRandom(7), 300, 60, chance);
    const wanted = data.focusAreas.map(({ id }) => id);
    const { covers, uncoverable } = minimalCovers(wanted, { catalog: createCatalog(data), limit: 1000 });
    expect([chance, covers[0]!.length, covers.length, uncoverable]).toEqual([chance, size, count, []]);
    for (const cover of covers) {
      expect(new Set(cover.flatMap(({ focusAreas }) => focusAreas)).size).toBe(60);
    }
  }
});
