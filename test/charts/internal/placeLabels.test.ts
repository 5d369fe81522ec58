import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../src/charts/internal/placeLabels.js";

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });
const bounds = box(0, 0, 100, 100);

describe("placeLabels", () => {
  it("takes the first place that is free, within the bounds, and not taken by those before", () => {
    const candidates = [
      [box(-1, 0), box(95, 0), box(20, 20)],
      [box(25, 25), box(40, 40)],
      [box(41, 41), box(50, 50)],
    ];
    expect(placeLabels(candidates, [box(45, 0)], bounds)).toEqual([box(20, 20), box(40, 40), box(50, 50)]);
  });

  it("goes around obstacles", () => {
    expect(placeLabels([[box(40, 0), box(60, 0)]], [box(45, 5)], bounds)).toEqual([box(60, 0)]);
  });

  it("leaves out what finds no room, and lets edges touch", () => {
    const found = placeLabels([[box(0, 0)], [box(5, 5)], [box(10, 0)]], [], bounds);
    expect(found).toEqual([box(0, 0), undefined, box(10, 0)]);
  });
});
