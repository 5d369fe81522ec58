import { expect, it } from "vitest";
import { areaName } from "../../../src/charts/internal/areaName.js";
import { statistics } from "../../../src/index.js";

it.each([
  ["DE", "Germany", "Deutschland"],
  ["EU", "European Union", "Europäische Union"],
  ["Europe", "Europe", "Europa"],
  ["world", "World", "Welt"],
  ["CH", "Switzerland", "Schweiz"],
  ["FR", "France", "Frankreich"],
  ["US", "United States", "Vereinigte Staaten"],
  ["DE-BY", "Bavaria", "Bayern"],
])("%s is %s in English and %s in German", (area, en, de) => {
  expect(areaName(area, "en")).toBe(en);
  expect(areaName(area, "de")).toBe(de);
});

it("has a name for every area of the figures: else it has to be added", () => {
  const unnamed = statistics.filter(({ refArea }) => areaName(refArea, "de") === refArea);
  expect(unnamed).toEqual([]);
});

it("leaves an area that has none its code", () => {
  expect(areaName("JP", "en")).toBe("JP");
});
