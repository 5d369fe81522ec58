import { expect, it } from "vitest";
import { isEqual } from "../../../src/diff/internal/isEqual.js";

it.each([
  [[], {}],
  [{ length: 0 }, []],
  [[], ""],
  ["", []],
  [[1], [1, 2]],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 2 }],
  [{}, null],
  [0, -0],
  [1, "1"],
])("%j and %j are not the same", (a, b) => {
  expect(isEqual(a, b)).toBe(false);
  expect(isEqual(b, a)).toBe(false);
});

it("finds values the same in whichever order their fields stand", () => {
  expect(isEqual([{ a: 1, b: [null, "x"] }], [{ b: [null, "x"], a: 1 }])).toBe(true);
});
