import { expect, it } from "vitest";
import { isWithin } from "../../src/internal/isWithin.js";

it("is true for numbers up to the bound, and for nothing else", () => {
  const values = [90, -90, 0, -0.5, 90.001, -90.001, Number.NaN, Number.POSITIVE_INFINITY, "50", null, undefined, [5]];
  expect(values.filter((value) => isWithin(value, 90))).toEqual([90, -90, 0, -0.5]);
});
