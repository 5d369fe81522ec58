import { expect, it } from "vitest";
import { breadth, breakTie, frequencies, indexOf, lists, tieOrder } from "../../src/catalog/catalogIndex.js";
import { clusters, createCatalog, focusAreas } from "../../src/index.js";

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

it("the built-in index has the matrix of the dataset", () => {
  const builtIn = indexOf(undefined);
  expect(builtIn.clusterIds).toEqual(clusters.map(({ id }) => id));
  expect(builtIn.areaIds).toEqual(focusAreas.map(({ id }) => id));
  for (const [position, cluster] of clusters.entries()) {
    const found = builtIn.areaIds.filter((_, area) => lists(builtIn, position, area));
    expect(found).toEqual(builtIn.areaIds.filter((id) => (cluster.focusAreas as readonly string[]).includes(id)));
    expect(breadth(builtIn, position)).toBe(cluster.focusAreas.length);
  }
});

it("ties are broken by fewer listed areas first, then by id, capitals before small letters", () => {
  const expected = ["none", "one", "B", "a", "b", "many"];
  expect(tieOrder(index).map((position) => ids[position])).toEqual(expected);
  for (const [at, first] of expected.entries()) {
    for (const then of expected.slice(at + 1)) {
      expect(breakTie(index, ids.indexOf(first), ids.indexOf(then))).toBeLessThan(0);
      expect(breakTie(index, ids.indexOf(then), ids.indexOf(first))).toBeGreaterThan(0);
    }
  }
});

it("frequencies count the clusters that list an area, across words of clusters too", () => {
  expect(frequencies(index)).toEqual(areas.map((id) => ids.filter((each) => listed[each]!.includes(id)).length));
  const many = Array.from({ length: 70 }, (_, i) => ({ id: `${i}`, name: "", focusAreas: i % 3 ? ["x"] : ["y"] }));
  const catalog = createCatalog({ clusters: many, focusAreas: [{ id: "x" }, { id: "y" }, { id: "z" }] });
  expect(frequencies(indexOf(catalog))).toEqual([46, 24, 0]);
});
