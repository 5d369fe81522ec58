import { expect, it } from "vitest";
import { figureLook } from "../../../src/charts/internal/figureLayers.js";
import { getStatistic } from "../../../src/index.js";

const { comparator: _, approximate: __, ...exact } = getStatistic("gtai-2024.companies");
const colors = { color: "blue", background: "white" };
const up = "M0,-1V-3.6M-0.7,-2.8L0,-3.6L0.7,-2.8";
const down = "M0,1V3.6M-0.7,2.8L0,3.6L0.7,2.8";
const right = "M1,0H3.6M2.8,-0.7L3.6,0L2.8,0.7";
const left = "M-1,0H-3.6M-2.8,-0.7L-3.6,0L-2.8,0.7";

it.each([
  [">", up, right],
  [">=", up, right],
  ["<", down, left],
  ["<=", down, left],
] as const)("points to where the value is, and is open, where the source says %s", (comparator, along, across) => {
  const figure = { ...exact, comparator };
  expect(figureLook(figure, colors, "y")).toEqual({ color: "blue", fill: "white", arrow: along });
  expect(figureLook(figure, colors, "x")).toEqual({ color: "blue", fill: "white", arrow: across });
});

it("has a band where the source says around, and nothing where it says neither", () => {
  expect(figureLook({ ...exact, approximate: true }, colors, "y")).toEqual({ color: "blue", fill: "blue", band: true });
  expect(figureLook(exact, colors, "x")).toStrictEqual({ color: "blue", fill: "blue" });
});
