import { describe, expect, it } from "vitest";
import { placeLabels } from "../../src/charts/layout.js";

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });
const bounds = box(0, 0, 100, 100);

describe("placeLabels", () => {
  it("takes the first box within the bounds that no earlier label has taken", () => {
    const candidates = [
      [box(-1, 0), box(95, 0), box(0, -1), box(0, 95), box(20, 20)],
      [box(25, 25), box(40, 40)],
      [box(41, 41), box(50, 50)],
    ];
    expect(placeLabels(candidates, [], bounds)).toEqual([box(20, 20), box(40, 40), box(50, 50)]);
  });

  it("avoids obstacles", () => {
    expect(placeLabels([[box(40, 0), box(60, 0)]], [box(45, 5)], bounds)).toEqual([box(60, 0)]);
  });

  it("omits labels without a free box, and lets edges touch", () => {
    const found = placeLabels([[box(0, 0)], [box(5, 5)], [box(10, 0)]], [], bounds);
    expect(found).toEqual([box(0, 0), undefined, box(10, 0)]);
  });
});
