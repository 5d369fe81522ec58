import { expect, it } from "vitest";
import { spread } from "../../../src/charts/internal/spread.js";

it("leaves marks where they are that cover none", () => {
  expect(
    spread([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 0, y: 20 },
    ]),
  ).toEqual([0, 0, 0]);
});

it("moves marks of one place to either side, further and further, and gives up where all is full", () => {
  const marks = Array.from({ length: 8 }, () => ({ x: 5, y: 5 }));
  expect(spread(marks)).toEqual([0, 15, -15, 30, -30, 45, -45, 0]);
});

it("takes marks for apart that only touch each other", () => {
  const beside = (x: number, y: number) =>
    spread([
      { x: 0, y: 0 },
      { x, y },
    ])[1];
  expect([beside(13, 0), beside(0, 13), beside(12.9, 12.9)]).toEqual([0, 0, 15]);
});
