import { expect, it } from "vitest";
import { isEqual } from "../../src/internal/isEqual.js";

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
])("%j and %j differ", (a, b) => {
  expect(isEqual(a, b)).toBe(false);
  expect(isEqual(b, a)).toBe(false);
});

it("finds values equal in whichever order their properties stand", () => {
  expect(isEqual([{ a: 1, b: [null, "x"] }], [{ b: [null, "x"], a: 1 }])).toBe(true);
});

it("throws at circular objects instead of running forever", () => {
  const circle = (): object => {
    const object: Record<string, unknown> = {};
    object["left"] = object["right"] = object;
    return object;
  };
  expect(() => isEqual(circle(), circle(), 16)).toThrow(RangeError);
});
