import { expect, it } from "vitest";
import { documentFrequencies } from "../../../src/catalog/internal/documentFrequencies.js";
import { indexOf } from "../../../src/catalog/internal/indexOf.js";
import { breakTie, tieOrder } from "../../../src/catalog/internal/tieOrder.js";
import { createCatalog } from "../../../src/index.js";

const areas = Array.from({ length: 40 }, (_, i) => `area-${i}`);
const listed: Readonly<Record<string, readonly string[]>> = {
  many: areas,
  b: ["area-1", "area-39"],
  one: ["area-39"],
  a: ["area-0", "area-38"],
  B: ["area-37", "area-39"],
  none: [],
};
const ids = Object.keys(listed);
const index = indexOf(
  createCatalog({
    clusters: ids.map((id) => ({ id, name: id, focusAreas: listed[id]! })),
    focusAreas: areas.map((id) => ({ id })),
  }),
);

it("puts clusters that list fewer areas first, and those of as many by id, capitals before small letters", () => {
  const expected = ["none", "one", "B", "a", "b", "many"];
  expect(tieOrder(index).map((position) => ids[position])).toEqual(expected);
  for (const [at, first] of expected.entries()) {
    for (const then of expected.slice(at + 1)) {
      expect(Math.sign(breakTie(index, ids.indexOf(first), ids.indexOf(then)))).toBe(-1);
      expect(Math.sign(breakTie(index, ids.indexOf(then), ids.indexOf(first)))).toBe(1);
    }
  }
});

it("counts how many clusters list an area, beyond a word of clusters, too", () => {
  expect(documentFrequencies(index)).toEqual(
    areas.map((id) => ids.filter((each) => listed[each]!.includes(id)).length),
  );
  const clusters = Array.from({ length: 70 }, (_, i) => ({ id: `${i}`, name: "", focusAreas: i % 3 ? ["x"] : ["y"] }));
  const catalog = createCatalog({ clusters, focusAreas: [{ id: "x" }, { id: "y" }, { id: "z" }] });
  expect(documentFrequencies(indexOf(catalog))).toEqual([46, 24, 0]);
});
