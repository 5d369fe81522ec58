import { expect, it } from "vitest";
import { indexOf } from "../../../src/catalog/internal/indexOf.js";
import { clusters, focusAreas, focusMatrix } from "../../../src/index.js";
import { itRefusesOptions } from "../../support/itRefusesOptions.js";

it("knows the matrix of the shipped dataset", () => {
  const { rows, rowWords, clusterPosition, areaPosition, own } = indexOf(undefined);
  expect([...clusterPosition.keys()]).toEqual(clusters.map(({ id }) => id));
  for (const { id, focusAreas: listed } of clusters) {
    for (const area of focusAreas.map((each) => each.id)) {
      const bit = areaPosition.get(area)!;
      const word = rows[clusterPosition.get(id)! * rowWords + (bit >>> 5)]!;
      expect([id, area, (word >>> bit) & 1]).toEqual([id, area, listed.includes(area) ? 1 : 0]);
    }
  }
  expect(own).toBe(undefined);
});

itRefusesOptions((options) => focusMatrix(options));
