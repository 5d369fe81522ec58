import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/internal/editDistance.js";

/** The definition itself: remove, add or replace at the front, whichever is cheapest. */
function naive(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  if (from[0] === to[0]) return naive(from.slice(1), to.slice(1));
  return 1 + Math.min(naive(from.slice(1), to), naive(from, to.slice(1)), naive(from.slice(1), to.slice(1)));
}

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["robotics", "robotics", 0],
    ["", "dental", 6],
    ["robotic", "robotics", 1],
    ["robotics", "obotics", 1],
    ["medwasy", "medways", 2],
    ["kitten", "sitting", 3],
    ["saturday", "sunday", 3],
    ["flaw", "lawn", 2],
    ["abc", "xyz", 3],
  ])("of “%s” and “%s” is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });

  it("is that of its definition", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(editDistance(from, to)).toBe(naive(from, to));
      }),
      { numRuns: 500 },
    );
  });
});
