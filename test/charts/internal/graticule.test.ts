import { expect, it } from "vitest";
import { graticule } from "../../../src/charts/internal/graticule.js";
import type { Box } from "../../../src/charts/internal/placeLabels.js";
import { readLook } from "../../../src/charts/internal/readLook.js";

const places = [
  { latitude: 50, longitude: 10 },
  { latitude: 53, longitude: 13 },
];
/** A map on which a degree is 60 pixels. */
const projected = ({ latitude, longitude }: (typeof places)[number]) => ({
  x: (longitude - 9) * 60,
  y: (54 - latitude) * 60,
});

/** Where the label of the 52nd parallel is, on a map on which some room is taken. */
function labelAt(...taken: readonly Box[]) {
  const { degrees } = graticule(readLook({}).look, places, projected, { height: 300, taken });
  const values = "values" in degrees.data ? degrees.data.values : [];
  const labels = values as readonly { readonly text: readonly string[]; readonly x: number; readonly y: number }[];
  const { x, y } = labels.find(({ text }) => text[0] === "52° N")!;
  return { x, y };
}

it("has its labels just above the lines, at the next crossing where something stands there", () => {
  expect(labelAt()).toEqual({ x: 4, y: 116 });
  // letters of a label reach from 10 pixels above its base to 2 below it
  expect(labelAt({ x: 4, y: 118, width: 9, height: 9 })).toEqual({ x: 4, y: 116 });
  expect(labelAt({ x: 4, y: 117, width: 9, height: 9 })).toEqual({ x: 64, y: 116 });
  expect(labelAt({ x: 4, y: 97, width: 9, height: 9 })).toEqual({ x: 4, y: 116 });
  expect(labelAt({ x: 4, y: 98, width: 9, height: 9 })).toEqual({ x: 64, y: 116 });
});
