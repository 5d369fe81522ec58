import { expect, it } from "vitest";
import { timeOf } from "../../../src/charts/internal/timeOf.js";

it.each([
  ["2024", 2024],
  ["2024-01", 2024],
  ["2024-07", 2024.5],
  ["2024-07-01", 2024.5],
  ["2024-01-31", 2024 + 30 / 366],
  ["2024-04-02", 2024.25 + 1 / 366],
])("%s is %d years", (period, years) => {
  expect(timeOf(period)).toBe(years);
});
