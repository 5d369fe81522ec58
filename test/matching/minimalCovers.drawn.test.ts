import { expect, it } from "vitest";
import { createCatalog, minimalCovers } from "../../src/index.js";
import { bruteForceCovers } from "../support/bruteForceCovers.js";
import { drawnData } from "../support/drawnData.js";

it.each([
  [6, 5, 0.3],
  [10, 12, 0.3],
  [11, 40, 0.25],
  [12, 70, 0.35],
])("finds all smallest covers of %i clusters for %i areas, and no others", (clusters, areas, chance) => {
  for (let seed = 1; seed <= 6; seed++) {
    const data = drawnData(seed, clusters, areas, chance);
    // every other cluster lists what the one before it does, or a little less
    const twins = data.clusters.map(({ focusAreas }, i) =>
      i % 2 === 0 ? focusAreas : data.clusters[i - 1]!.focusAreas.slice(seed % 3),
    );
    const own = { ...data, clusters: data.clusters.map((cluster, i) => ({ ...cluster, focusAreas: twins[i]! })) };
    const wanted = own.focusAreas.map(({ id }) => id).filter((_, i) => (i + seed) % 5 > 0);
    const { covers, uncoverable, truncated } = minimalCovers(wanted, { catalog: createCatalog(own), limit: 5000 });
    const expected = bruteForceCovers(own, wanted);
    expect(covers.map((cover) => cover.map(({ id }) => id).join()).sort()).toEqual(
      expected.covers.map((cover) => cover.join()).sort(),
    );
    expect([uncoverable, truncated]).toEqual([expected.uncoverable, false]);
  }
});
