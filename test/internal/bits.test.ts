import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bitAt,
  countBits,
  countBitsIn,
  keyOf,
  lowestBit,
  setBit,
  withoutLowestBit,
  wordsFor,
} from "../../src/internal/bits.js";

describe("bits", () => {
  it("are counted in a word, the sign bit too", () => {
    fc.assert(
      fc.property(fc.integer(), (word) => {
        expect(countBits(word)).toBe((word >>> 0).toString(2).replaceAll("0", "").length);
      }),
    );
  });

  it("are counted in some words and in no others", () => {
    const words = Int32Array.of(-1, 0b1011, -2147483648, 0x55555555, -1);
    expect(countBitsIn(words, 1, 3)).toBe(3 + 1 + 16);
    expect(countBitsIn(words, 2, 1)).toBe(1);
    expect(countBitsIn(words, 2, 0)).toBe(0);
  });

  it("are set and read across words, from any start", () => {
    const bits = [0, 1, 31, 32, 63, 64];
    const words = new Int32Array(1 + wordsFor(65));
    for (const i of bits) setBit(words, 1, i);
    expect(words[0]).toBe(0);
    expect(Array.from({ length: 65 }, (_, i) => i).filter((i) => bitAt(words, 1, i) === 1)).toEqual(bits);
  });

  it("are visited from the lowest to the highest, each once", () => {
    const visited: number[] = [];
    for (let rest = 0b1011 | (1 << 31); rest !== 0; rest = withoutLowestBit(rest)) visited.push(lowestBit(rest));
    expect(visited).toEqual([0, 1, 3, 31]);
  });
});

it.each([
  [0, 0],
  [1, 1],
  [32, 1],
  [33, 2],
])("%i bits take %i words", (bits, words) => {
  expect(wordsFor(bits)).toBe(words);
});

it("sets have the same key only if they are equal", () => {
  expect(keyOf([5])).toBe(keyOf(Int32Array.of(5)));
  expect(new Set([[5], [6], [5, 0], [0, 5], [50]].map(keyOf)).size).toBe(5);
});
