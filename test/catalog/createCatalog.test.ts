import { describe, expect, it } from "vitest";
import {
  clusters,
  clustersByFocus,
  clustersByState,
  clustersNear,
  createCatalog,
  explainMatch,
  findClusters,
  focusAreas,
  matchScore,
  rankClusters,
} from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { snapshot } from "../support/snapshot.js";

describe("createCatalog", () => {
  keepsDataset();

  it("of the shipped tables answers as the shipped dataset does", () => {
    const catalog = createCatalog({ clusters, focusAreas });
    for (const { id } of focusAreas) {
      expect(clustersByFocus(id, { catalog })).toEqual(clustersByFocus(id));
      expect(rankClusters([id, "dental"], { catalog, rarity: true })).toEqual(
        rankClusters([id, "dental"], { rarity: true }),
      );
    }
    expect(clustersByState("DE-BW", { catalog })).toEqual(clustersByState("DE-BW"));
    expect(findClusters("Medical", { catalog })).toEqual(findClusters("Medical"));
    const jena = { latitude: 50.92722, longitude: 11.58611 };
    expect(clustersNear(jena, { catalog })).toEqual(clustersNear(jena));
  });

  it("extends the shipped dataset", () => {
    const catalog = createCatalog({
      focusAreas: [...focusAreas, { id: "nanomedicine" }],
      clusters: [...clusters, { id: "biopmed", name: "bioPmed", focusAreas: ["diagnostics", "nanomedicine"] }],
    });
    expect(rankClusters({ nanomedicine: 1 }, { catalog, limit: 1 })[0]?.cluster.name).toBe("bioPmed");
    expect(clustersByFocus("diagnostics", { catalog })).toHaveLength(18);
    expect(clustersByFocus("diagnostics")).toHaveLength(17);
  });

  it("is frozen, as its two lists are, while the caller's objects stay as they were", () => {
    const own = [{ id: "a", name: "A", focusAreas: ["x"], tags: ["kept"] }];
    const areas = [{ id: "x", note: { kept: true } }];
    const before = snapshot([own, areas]);
    const catalog = createCatalog({ clusters: own, focusAreas: areas });
    expect(Object.isFrozen(catalog)).toBe(true);
    expect(Object.isFrozen(catalog.clusters)).toBe(true);
    expect(Object.isFrozen(catalog.focusAreas)).toBe(true);
    expect(catalog.clusters[0]).toBe(own[0]);
    expect(catalog.focusAreas[0]).toBe(areas[0]);
    expect(catalog.clusters).not.toBe(own);
    expect(snapshot([own, areas])).toBe(before);
  });

  it("gives the same answers whatever the caller does to the records afterwards", () => {
    const cluster = { id: "a", name: "A", focusAreas: ["x"], states: { value: ["DE-BY"] } };
    const own = [cluster];
    const areas = [{ id: "x" }, { id: "y" }];
    const catalog = createCatalog({ clusters: own, focusAreas: areas });
    cluster.id = "b";
    cluster.focusAreas = ["y"];
    cluster.states.value.push("DE-BE");
    own.length = 0;
    areas.reverse();
    expect(clustersByFocus("x", { catalog })).toEqual([cluster]);
    expect(clustersByFocus("y", { catalog })).toEqual([]);
    expect(clustersByState("DE-BE", { catalog })).toEqual([]);
    expect(matchScore("a", ["x"], { catalog })).toBe(1);
    expect(explainMatch("a", ["x"], { catalog }).cluster).toBe(cluster);
  });

  it("reads each field of a record once, and none that it does not need", () => {
    const read: string[] = [];
    const watched = <T extends object>(record: T): T =>
      new Proxy(record, {
        get(target, field, receiver) {
          read.push(String(field));
          return Reflect.get(target, field, receiver);
        },
      });
    const seat = { value: { latitude: 49, longitude: 11 } };
    const cluster = { id: "a", name: "A", focusAreas: ["x"], states: { value: ["DE-BY"] }, seat, secret: 1 };
    const catalog = createCatalog({ clusters: [watched(cluster)], focusAreas: [watched({ id: "x", secret: 1 })] });
    rankClusters(["x"], { catalog, rarity: true, focusPenalty: 1 });
    clustersByFocus("x", { catalog });
    clustersByState("DE-BY", { catalog });
    clustersNear({ latitude: 49, longitude: 11 }, { catalog });
    findClusters("a", { catalog });
    expect(read.sort()).toEqual(["aliases", "focusAreas", "id", "id", "name", "seat", "states"]);
  });

  it("takes the retired id of an area for its successor, and lists an area once that stands twice", () => {
    const catalog = createCatalog({
      focusAreas: [{ id: "dental" }, { id: "ophthalmology" }],
      clusters: [{ id: "a", name: "A", focusAreas: ["ophthalmal", "ophthalmology", "ophthalmal"] }],
    });
    expect(clustersByFocus("ophthalmology", { catalog })).toHaveLength(1);
    expect(matchScore("a", ["ophthalmology"], { catalog, focusPenalty: 1 })).toBe(1);
  });

  it("takes a retired id for itself where the catalog uses it for an area of its own", () => {
    const catalog = createCatalog({
      focusAreas: [{ id: "ophthalmology" }, { id: "ophthalmal" }],
      clusters: [{ id: "a", name: "A", focusAreas: ["ophthalmal"] }],
    });
    expect(clustersByFocus("ophthalmal", { catalog })).toHaveLength(1);
    expect(clustersByFocus("ophthalmology", { catalog })).toHaveLength(0);
  });

  it("answers rightly beyond 32 clusters and 32 areas, where a word of bits ends", () => {
    const areas = Array.from({ length: 97 }, (_, i) => ({ id: `area-${i}` }));
    // cluster c lists area a where a is a multiple of c + 1
    const own = Array.from({ length: 66 }, (_, c) => ({
      id: `cluster-${c}`,
      name: "",
      focusAreas: areas.filter((_, a) => a % (c + 1) === 0).map(({ id }) => id),
    }));
    const catalog = createCatalog({ clusters: own, focusAreas: areas });
    for (const area of [0, 1, 30, 31, 32, 33, 62, 63, 64, 65, 95, 96]) {
      const expected = own.filter((_, c) => area % (c + 1) === 0);
      expect(clustersByFocus(`area-${area}`, { catalog })).toEqual(expected);
    }
    expect(matchScore("cluster-31", ["area-31", "area-32", "area-64", "area-96"], { catalog })).toBe(0.75);
  });

  it("may be empty", () => {
    const catalog = createCatalog({ clusters: [], focusAreas: [{ id: "x" }] });
    expect(rankClusters(["x"], { catalog, rarity: true })).toEqual([]);
    expect(clustersByState("DE-BY", { catalog })).toEqual([]);
  });
});
