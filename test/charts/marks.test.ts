import { expect, it } from "vitest";
import { qualifierStyle } from "../../src/charts/marks.js";
import { palettes } from "../../src/charts/style.js";

const palette = palettes.light;
const open = { color: "blue", fill: palette.background };
const filled = { color: "blue", fill: "blue" };
const up = "M0,-1V-3.6M-0.7,-2.8L0,-3.6L0.7,-2.8";
const down = "M0,1V3.6M-0.7,2.8L0,3.6L0.7,2.8";
const right = "M1,0H3.6M2.8,-0.7L3.6,0L2.8,0.7";
const left = "M-1,0H-3.6M-2.8,-0.7L-3.6,0L-2.8,0.7";

it.each([
  [">", up, right],
  [">=", up, right],
  ["<", down, left],
  ["<=", down, left],
] as const)("a mark of %s is open, and its arrow points to the possible values", (comparator, along, across) => {
  expect(qualifierStyle({ comparator }, "blue", palette, "y")).toEqual({ ...open, arrow: along });
  expect(qualifierStyle({ comparator }, "blue", palette, "x")).toEqual({ ...open, arrow: across });
});

it("a mark of an approximate value has a band, and that of an exact value only its colour", () => {
  expect(qualifierStyle({ approximate: true }, "blue", palette, "y")).toEqual({ ...filled, band: true });
  expect(qualifierStyle({}, "blue", palette, "x")).toStrictEqual(filled);
});
