import { describe, expect, it } from "vitest";
import {
  clustersByFocus,
  clustersByState,
  complementarity,
  createCatalog,
  explainMatch,
  findClusters,
  focusCounts,
  focusMatrix,
  InvalidDataError,
  matchScore,
  minimalCovers,
  rankClusters,
  similarClusters,
  similarity,
  specialization,
} from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";

/** Ids that an object has without having been given them, that look like numbers, or that no program would print well. */
const strange = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "length",
  "0",
  "-1",
  " ",
  "a,b",
  "\ud800",
  "ä\n",
];
const focusAreas = [...strange, "plain"].map((id) => ({ id }));

/** Two clusters: the one named like the area lists it, and "other" lists the plain one. */
const catalogFor = (id: string) =>
  createCatalog({
    clusters: [
      { id, name: id, focusAreas: [id], states: { value: [id] } },
      { id: "other", name: "Other", focusAreas: ["plain"] },
    ],
    focusAreas,
  });

describe("createCatalog", () => {
  keepsDataset();

  it.each(strange)("takes %j as the id of an area, a cluster and a region like any other", (id) => {
    const catalog = catalogFor(id);
    const [named, other] = catalog.clusters;
    const wish = Object.fromEntries([
      [id, 3],
      ["plain", 1],
    ]);
    expect(clustersByFocus(id, { catalog })).toEqual([named]);
    expect(clustersByState(id, { catalog })).toEqual([named]);
    expect(findClusters(id, { catalog })).toContain(named);
    expect(focusCounts([id], { catalog }).filter(({ count }) => count > 0)).toEqual([{ focusArea: id, count: 1 }]);
    expect(focusMatrix({ catalog }).cells[0]).toEqual(focusAreas.map((area) => area.id === id));
    expect(matchScore(id, [id, "plain"], { catalog })).toBe(1 / 2);
    expect(matchScore(id, wish, { catalog })).toBe(3 / 4);
    expect(explainMatch(id, wish, { catalog }).matched).toEqual([{ focusArea: id, weight: 3 }]);
    expect(rankClusters(wish, { catalog, among: ["other", id] }).map(({ cluster }) => cluster)).toEqual([named, other]);
    expect(rankClusters(wish, { catalog, rarity: true, focusPenalty: 1 })[0]?.score).toBe(3 / 4);
    expect(minimalCovers(wish, { catalog }).covers).toEqual([[named, other]]);
    expect(minimalCovers(wish, { catalog, among: ["other"] }).uncoverable).toEqual([id]);
    expect(similarity(id, "other", { catalog })).toBe(0);
    expect(similarClusters("other", { catalog })).toEqual([{ cluster: named, similarity: 0 }]);
    expect(complementarity(id, "other", wish, { catalog })).toBe(1 / 4);
    expect(specialization(id, id, { catalog })).toBe(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("names the place of an unknown area, however ordinary a word it is to an object", () => {
    for (const id of ["__proto__", "constructor", "robotic"]) {
      const clusters = [
        { id: "a", name: "A", focusAreas: ["x"] },
        { id: "b", name: "B", focusAreas: ["x", id] },
      ];
      const error = refusal(InvalidDataError, clusters, () =>
        createCatalog({ clusters, focusAreas: [{ id: "x" }] } as never),
      );
      expect(error.issues).toEqual([{ path: "clusters[1].focusAreas[1]", message: `unknown focus area "${id}"` }]);
    }
  });

  it("refuses a second cluster of one id, whatever the id, and names its place", () => {
    for (const id of ["a", "__proto__", "constructor"]) {
      const clusters = [id, "b", id].map((each) => ({ id: each, name: each, focusAreas: [] }));
      const error = refusal(InvalidDataError, clusters, () => createCatalog({ clusters, focusAreas: [] }));
      expect(error.issues).toEqual([{ path: "clusters[2].id", message: `"${id}" stands twice` }]);
    }
  });
});
