import { describe, expect, it } from "vitest";
import { clusters, clustersNear, createCatalog, type Point } from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";

const jena = { latitude: 50.92722, longitude: 11.58611 };
const frankfurt = { latitude: 50.11, longitude: 8.68 };

/** Clusters of our own at the given points, in this order. */
const at = (...points: readonly Point[]) =>
  createCatalog({
    clusters: points.map((value, i) => ({ id: `cluster-${i}`, name: "", focusAreas: [], seat: { value } })),
    focusAreas: [],
  });
const distances = (near: readonly { readonly distanceKm: number }[]) => near.map(({ distanceKm }) => distanceKm);
const ids = (near: readonly { readonly cluster: { readonly id: string } }[]) => near.map(({ cluster }) => cluster.id);

describe("clustersNear", () => {
  keepsDataset();

  it("answers all clusters, nearest first, those in one city by number", () => {
    const near = clustersNear(jena);
    // the kilometres as a second formula has them: sphereKm
    expect(
      near.map(({ cluster, distanceKm }) => [cluster.seat.value.city, cluster.id, Math.round(distanceKm)]),
    ).toEqual([
      ["Jena", "medways", 0],
      ["Jena", "optonet", 0],
      ["Magdeburg", "innomed", 134],
      ["Dresden", "biosaxony", 151],
      ["Erlangen", "medical-valley-emn", 155],
      ["Nürnberg", "innovationsnetzwerk-gesundheit", 168],
      ["Berlin", "healthcapital", 217],
      ["Wiesbaden", "technologieland-hessen", 255],
      ["Aalen", "photonics-bw", 256],
      ["Mannheim", "5-ht", 274],
      ["Stuttgart", "biopro", 294],
      ["Hamburg", "life-science-nord", 313],
      ["Düsseldorf", "medizin-nrw", 337],
      ["Rostock", "biocon-valley", 353],
      ["Tuttlingen", "medicalmountains", 383],
      ["Konstanz", "biolago", 402],
      ["Freiburg im Breisgau", "microtec-suedwest", 424],
    ]);
    expect(distances(near)).toEqual(distances(near).sort((a, b) => a - b));
    for (const { cluster } of near) expect(clusters).toContain(cluster);
  });

  it.each(clusters.map((cluster) => [cluster.id, cluster] as const))("puts %s 0 km from its own seat", (_, cluster) => {
    const near = clustersNear(cluster.seat.value, { withinKm: 0 });
    expect(near).toContainEqual({ cluster, distanceKm: 0 });
  });

  it("keeps to withinKm, which a distance may just reach", () => {
    const far = distances(clustersNear(jena));
    for (const [place, km] of [...far.entries()].slice(2)) {
      expect(clustersNear(jena, { withinKm: km })).toHaveLength(place + 1);
      expect(clustersNear(jena, { withinKm: km - 0.0005 })).toHaveLength(place);
    }
    expect(ids(clustersNear(jena, { withinKm: 0 }))).toEqual(["medways", "optonet"]);
    expect(clustersNear(frankfurt, { withinKm: 0 })).toEqual([]);
    expect(clustersNear(jena, { withinKm: Number.POSITIVE_INFINITY })).toHaveLength(17);
  });

  it("keeps to limit, counted from the nearest, and to both", () => {
    const all = clustersNear(jena);
    for (const limit of [0, -0, 1, 2, 17, 18, Number.MAX_SAFE_INTEGER]) {
      expect(clustersNear(jena, { limit })).toEqual(all.slice(0, limit));
    }
    expect(ids(clustersNear(jena, { limit: 1, withinKm: 500 }))).toEqual(["medways"]);
    expect(ids(clustersNear(jena, { limit: 9, withinKm: 1 }))).toEqual(["medways", "optonet"]);
  });

  it("takes a point whose coordinates are inherited, as those of a browser's position are", () => {
    class Coordinates {
      get latitude() {
        return jena.latitude;
      }
      get longitude() {
        return jena.longitude;
      }
    }
    expect(clustersNear(new Coordinates())).toEqual(clustersNear(jena));
    expect(clustersNear(clusters[12]!.seat.value)).toEqual(clustersNear(jena));
  });

  it("answers with a frozen list for the shipped dataset, and with a fresh one for an own catalog", () => {
    expect(Object.isFrozen(clustersNear(jena))).toBe(true);
    const catalog = at(jena);
    const near = clustersNear(jena, { catalog });
    expect(near[0]?.cluster).toBe(catalog.clusters[0]);
    expect(Object.isFrozen(near)).toBe(false);
    expect(clustersNear(jena, { catalog })).not.toBe(near);
  });

  it("leaves out clusters without a seat, and keeps those equally far in the order of the catalog", () => {
    const seat = { value: { ...jena, city: "Jena" } };
    const own = [
      { id: "z", name: "Z", focusAreas: [], seat },
      { id: "none", name: "None", focusAreas: [] },
      { id: "near", name: "Near", focusAreas: [], seat: { value: frankfurt } },
      { id: "a", name: "A", focusAreas: [], seat },
    ];
    const catalog = createCatalog({ clusters: own, focusAreas: [] });
    expect(ids(clustersNear(frankfurt, { catalog }))).toEqual(["near", "z", "a"]);
    expect(clustersNear(frankfurt, { catalog })[1]?.cluster).toBe(own[0]);
    expect(ids(clustersNear(frankfurt, { catalog, limit: 2 }))).toEqual(["near", "z"]);
    expect(clustersNear(frankfurt, { catalog: at() })).toEqual([]);
  });

  it("gives the same answer whatever the caller does to the seat or to the point afterwards", () => {
    const point = { ...jena };
    const own = [{ id: "a", name: "A", focusAreas: [], seat: { value: point } }];
    const catalog = createCatalog({ clusters: own, focusAreas: [] });
    point.latitude = -50;
    own[0]!.seat = { value: { latitude: 0, longitude: 0 } };
    expect(clustersNear(jena, { catalog, withinKm: 0 })).toEqual([{ cluster: own[0], distanceKm: 0 }]);
  });
});

it("finds the nearest of many as it does when it sorts all of them, and none when none is asked for", () => {
  const seat = (at: number) => ({
    value: { latitude: ((at * 7919) % 179) - 89, longitude: ((at * 104_729) % 359) - 179 },
  });
  const many = Array.from({ length: 500 }, (_, at) => ({ id: `c-${at}`, name: "C", focusAreas: [], seat: seat(at) }));
  const catalog = createCatalog({ clusters: many, focusAreas: [] });
  const point = { latitude: 50, longitude: 11 };
  const all = clustersNear(point, { catalog });
  expect(all).toHaveLength(500);
  for (const limit of [0, 1, 3, 100]) expect(clustersNear(point, { catalog, limit })).toEqual(all.slice(0, limit));
});
