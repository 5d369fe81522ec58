import { expect, it } from "vitest";
import { createCatalog, rankClusters, similarity } from "../../../src/index.js";

const focusAreas = Array.from({ length: 80 }, (_, i) => ({ id: `area-${i}` }));
const ids = focusAreas.map(({ id }) => id);
const cluster = (id: string, ...areas: string[]) => ({ id, name: id, focusAreas: areas });

it.each([30, 31, 32, 33, 70])("tells apart what clusters list of %i wanted areas", (count) => {
  const wanted = ids.slice(80 - count);
  const clusters = wanted.map((area, i) => cluster(`c${i}`, area));
  const ranked = rankClusters(wanted, { catalog: createCatalog({ clusters, focusAreas }) });
  expect(ranked).toHaveLength(count);
  for (const { cluster, matched, missing } of ranked) {
    expect(matched.map(({ focusArea }) => focusArea)).toEqual(cluster.focusAreas);
    expect(missing).toHaveLength(count - 1);
  }
});

it("shares the reasons of clusters that match alike, though they do not stand together", () => {
  const clusters = [cluster("a", "area-0"), cluster("b", "area-1"), cluster("c", "area-0"), cluster("d", "area-1")];
  const catalog = createCatalog({ clusters, focusAreas });
  const [a, b, c, d] = rankClusters(["area-0", "area-1"], { catalog });
  expect([a, b, c, d].map((match) => match!.cluster.id)).toEqual(["a", "b", "c", "d"]);
  expect(a!.matched).toBe(c!.matched);
  expect(b!.missing).toBe(d!.missing);
  expect(a!.matched).not.toBe(b!.matched);
});

it("compares clusters by the words of their own rows", () => {
  const clusters = [cluster("a", "area-0"), cluster("b", "area-1", "area-40"), cluster("c", "area-1", "area-70")];
  const catalog = createCatalog({ clusters, focusAreas });
  expect(similarity("b", "c", { catalog })).toBe(1 / 3);
  expect(similarity("c", "b", { catalog })).toBe(1 / 3);
  expect(similarity("c", "a", { catalog })).toBe(0);
});
