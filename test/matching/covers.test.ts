import { describe, expect, it } from "vitest";
import { indexOf } from "../../src/catalog/catalogIndex.js";
import { createCatalog, minimalCovers } from "../../src/index.js";
import { expandCover, groupClusters, maximalSets, smallestCovers } from "../../src/matching/covers.js";
import { StepBudget } from "../../src/matching/StepBudget.js";

/** Sets as words of bits. */
const setsOf = (width: number, ...sets: readonly number[][]) => ({
  width,
  count: sets.length,
  bits: Int32Array.from(sets.flat()),
});

describe("a cover of maximal sets", () => {
  /** All covers that come from one, and whether the search goes on after `most` of them. */
  function expanded(sets: ReturnType<typeof setsOf>, cover: readonly number[], areas: readonly number[], most = 99) {
    const covers: string[] = [];
    const goesOn = expandCover(sets, cover, Int32Array.from(areas), (found) => covers.push(found.join()) < most);
    return { covers, goesOn };
  }

  // 0 and 1 cover all; 2 is within 0, and 3 within 1, but only one of them can be taken: both lack the area in the middle
  const sets = setsOf(1, [0b00111], [0b11100], [0b00011], [0b11000]);

  it("is expanded by each subset with which everything is still covered", () => {
    expect(expanded(sets, [0, 1], [0b11111])).toEqual({ covers: ["0,1", "0,3", "2,1"], goesOn: true });
  });

  it("is expanded across words", () => {
    const wide = setsOf(2, [0b11, 0b01], [0b10, 0b11], [0b01, 0b00], [0b00, 0b10], [0b01, 0b01]);
    expect(expanded(wide, [0, 1], [0b11, 0b11])).toEqual({ covers: ["0,1", "0,3", "2,1", "4,1"], goesOn: true });
    expect(expanded(setsOf(2, [0b11, 0b01], [0b01, 0b01]), [0], [0b11, 0b01]).covers).toEqual(["0"]);
  });

  it("is expanded no further if enough covers are found", () => {
    expect(expanded(sets, [0, 1], [0b11111], 1)).toEqual({ covers: ["0,1"], goesOn: false });
    expect(expanded(sets, [0, 1], [0b11111], 3)).toEqual({ covers: ["0,1", "0,3", "2,1"], goesOn: false });
  });

  it("has no set that is within another one, and the largest first", () => {
    expect(maximalSets(sets, new StepBudget())).toEqual([0, 1]);
    expect(maximalSets(setsOf(1, [0b001], [0b111], [0b110], [0b1000]), new StepBudget())).toEqual([1, 3]);
  });
});

describe("covers, no more than needed:", () => {
  const clusters = ["x", "x", "x", "x", "y"].map((area, i) => ({ id: `c${i}`, name: "", focusAreas: [area] }));
  const index = indexOf(createCatalog({ clusters, focusAreas: [{ id: "x" }, { id: "y" }] }));
  const groups = groupClusters(index, [0, 1], undefined, 3);

  it("a group has no more members than could be returned", () => {
    expect(groups.members).toEqual([[0, 1, 2], [4]]);
    expect(groupClusters(index, [0, 1], [3, 1], 3).members).toEqual([[1, 3]]);
  });

  it("the search ends at the limit", () => {
    expect(smallestCovers(groups, Int32Array.of(0b11), 2)).toEqual([
      [0, 4],
      [1, 4],
    ]);
    expect(smallestCovers(groups, Int32Array.of(0b11), 9)).toHaveLength(3);
  });

  it("the answer is truncated only if there is one more", () => {
    const catalog = createCatalog({ clusters: clusters.slice(0, 4), focusAreas: [{ id: "x" }] });
    for (const limit of [1, 2, 3, 4, 5]) {
      const { covers, truncated } = minimalCovers(["x"], { catalog, limit });
      expect([covers.length, truncated]).toEqual([Math.min(limit, 4), limit < 4]);
    }
  });
});
