import { expect } from "vitest";
import type { ChartSpec } from "../../src/charts/index.js";
import { sizeOf, textsOf } from "./textsOf.js";

/** Expects every line of text to lie within the chart, and none to overlap another. */
export function expectTextsFit(chart: ChartSpec): void {
  const texts = textsOf(chart);
  const { width, height } = sizeOf(chart);
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );
  expect(outside).toEqual([]);
  const clashes = texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => [a.text, b.text]),
  );
  expect(clashes).toEqual([]);
}
