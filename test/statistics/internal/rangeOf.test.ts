import { expect, it } from "vitest";
import { rangeOf } from "../../../src/statistics/internal/rangeOf.js";

const figures = (...values: (number | null)[]) => values.map((value) => ({ value }));

it("leaves out what exists and was not read, and knows no range of fewer than two values", () => {
  expect(rangeOf(figures(6, null, 2), true)).toEqual({ min: 2, max: 6, ratio: 3 });
  expect(rangeOf(figures(6, null), true)).toBe(null);
  expect(rangeOf(figures(6, 2), false)).toEqual({ min: 2, max: 6, ratio: null });
  expect(rangeOf(figures(0, 2), true)).toEqual({ min: 0, max: 2, ratio: null });
});
