import { expect, it } from "vitest";
import { matrixLayers } from "../../../src/charts/internal/matrixLayers.js";
import { readLook } from "../../../src/charts/internal/readLook.js";

// names take a little over a third of the width, the sums of rows 24 pixels, and a column with a sum 15
it.each([
  [24, 600],
  [19, 483],
])("shows the sums of %i fields from %i pixels on", (count, width) => {
  const fields = Array.from({ length: count }, (_, at) => `f${at}`);
  const matrix = { names: ["n"], fields, cells: [fields.map(() => true)] };
  const hasSums = (width: number) => matrixLayers({ ...readLook({}).look, width }, matrix).hasSums;
  expect([hasSums(width - 1), hasSums(width)]).toEqual([false, true]);
});
