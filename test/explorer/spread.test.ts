import { clusters } from "medtech-germany";
import { expect, it } from "vitest";
import { project, spread } from "../../explorer/map/places.js";

const places = clusters.map(({ seat }) => project(seat.value));

it("keeps seats apart, and moves only those that would cover one another", () => {
  const moved = spread(places, 26);
  const gaps = moved.flatMap((a, i) => moved.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(Math.min(...gaps)).toBeGreaterThan(25.9);
  const shifts = moved.map((point, i) => Math.hypot(point.x - places[i]!.x, point.y - places[i]!.y));
  expect(shifts.filter((shift) => shift > 0)).toHaveLength(4);
  expect(Math.max(...shifts)).toBeLessThan(14);
});
