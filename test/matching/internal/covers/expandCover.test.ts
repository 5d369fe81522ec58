import { describe, expect, it } from "vitest";
import { createCatalog, minimalCovers } from "../../../../src/index.js";
import { CoverSearch } from "../../../../src/matching/internal/covers/CoverSearch.js";
import { Effort } from "../../../../src/matching/internal/covers/Effort.js";
import { expandCover } from "../../../../src/matching/internal/covers/expandCover.js";
import { groupByMask } from "../../../../src/matching/internal/covers/groupByMask.js";
import type { Masks } from "../../../../src/matching/internal/covers/Masks.js";
import { maximalSets } from "../../../../src/matching/internal/covers/maximalSets.js";
import { smallestCovers } from "../../../../src/matching/internal/covers/smallestCovers.js";
import { plainIndex } from "../../../support/plainIndex.js";
import { watched } from "../../../support/watched.js";

/** Sets as words of bits. */
const masksOf = (width: number, ...sets: readonly number[][]) => ({
  width,
  count: sets.length,
  bits: Int32Array.from(sets.flat()),
});

/** All covers that come from one, and how often it was gone on after `most` of them. */
function expanded(masks: Masks, cover: readonly number[], all: readonly number[], most = 99) {
  const covers: string[] = [];
  const goesOn = expandCover(masks, cover, Int32Array.from(all), (found) => covers.push(found.join()) < most);
  return { covers, goesOn };
}

describe("expandCover", () => {
  it("takes each set within one of the cover where all is covered still", () => {
    // 0 and 1 cover all; 2 is within 0, and 3 within 1: only one of them may be taken, since both lack the area in the middle
    const masks = masksOf(1, [0b00111], [0b11100], [0b00011], [0b11000]);
    expect(expanded(masks, [0, 1], [0b11111])).toEqual({ covers: ["0,1", "0,3", "2,1"], goesOn: true });
  });

  it("does so for areas of several words", () => {
    const masks = masksOf(2, [0b11, 0b01], [0b10, 0b11], [0b01, 0b00], [0b00, 0b10], [0b01, 0b01]);
    expect(expanded(masks, [0, 1], [0b11, 0b11])).toEqual({ covers: ["0,1", "0,3", "2,1", "4,1"], goesOn: true });
  });

  it("stops where it is told to", () => {
    const masks = masksOf(1, [0b00111], [0b11100], [0b00011], [0b11000]);
    expect(expanded(masks, [0, 1], [0b11111], 1)).toEqual({ covers: ["0,1"], goesOn: false });
    expect(expanded(masks, [0, 1], [0b11111], 3)).toEqual({ covers: ["0,1", "0,3", "2,1"], goesOn: false });
  });

  it("tries no set that leaves out what only the one that it stands for covers", () => {
    // 5 and 6 cover all; the first two may stand for them, the next three are of no use
    const masks = masksOf(1, [0b00011], [0b11000], [0b00100], [0b01100], [0b00001], [0b00111], [0b11100]);
    const { list, reads } = watched(masks.bits);
    expect(expanded({ ...masks, bits: list }, [5, 6], [0b11111]).covers).toEqual(["0,6", "5,1", "5,6"]);
    // what is read in the end: a set for the first, then whether the second covers the rest, then the sets for that
    expect(reads.slice(-8).join(" ")).toBe("0 6 1 6 5 6 1 6");
  });

  it("tries no set that has all areas of one word only", () => {
    const masks = masksOf(2, [0b11, 0b01], [0b01, 0b01]);
    const { list, reads } = watched(masks.bits);
    expect(expanded({ ...masks, bits: list }, [0], [0b11, 0b01]).covers).toEqual(["0"]);
    expect(reads.slice(-2)).toEqual([0, 1]);
  });
});

describe("covers, no more than asked for", () => {
  const index = plainIndex(2, [[0], [0], [0], [0], [1]]);
  const groups = groupByMask(index, [0, 1], undefined, 3);

  it("hold no more members of a group than that", () => {
    expect(groups.members).toEqual([[0, 1, 2], [4]]);
    expect(groupByMask(index, [0, 1], [3, 1], 3).members).toEqual([[1, 3]]);
  });

  it("are found up to that number", () => {
    expect(smallestCovers(groups, Int32Array.of(0b11), 2)).toEqual([
      [0, 4],
      [1, 4],
    ]);
    expect(smallestCovers(groups, Int32Array.of(0b11), 9)).toHaveLength(3);
  });

  it("are told to be cut off where there is one more", () => {
    const clusters = ["a", "b", "c", "d"].map((id) => ({ id, name: id, focusAreas: ["x"] }));
    const catalog = createCatalog({ clusters, focusAreas: [{ id: "x" }] });
    for (const limit of [1, 2, 3, 4, 5]) {
      const { covers, truncated } = minimalCovers(["x"], { catalog, limit });
      expect([covers.length, truncated]).toEqual([Math.min(limit, 4), limit < 4]);
    }
  });

  it("are not looked for any longer where one was enough", () => {
    const effort = new Effort();
    const masks = masksOf(1, [0b0111], [0b1110], [0b1011], [0b1101]);
    let asked = 0;
    new CoverSearch(masks, maximalSets(masks, effort), effort).run(() => ++asked < 2);
    expect(asked).toBe(2);
  });
});
