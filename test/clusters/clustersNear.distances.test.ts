import { describe, expect, it } from "vitest";
import { clustersNear, createCatalog, type Point } from "../../src/index.js";
import { sphereKm } from "../support/sphereKm.js";

const jena = { latitude: 50.92722, longitude: 11.58611 };
const frankfurt = { latitude: 50.11, longitude: 8.68 };

/** Clusters of our own at the given points, in this order. */
const at = (...points: readonly Point[]) =>
  createCatalog({
    clusters: points.map((value, i) => ({ id: `cluster-${i}`, name: "", focusAreas: [], seat: { value } })),
    focusAreas: [],
  });
const distances = (near: readonly { readonly distanceKm: number }[]) => near.map(({ distanceKm }) => distanceKm);

describe("clustersNear", () => {
  it("agrees with a second formula to the metre, from Germany and from afar", () => {
    const sydney = { latitude: -33.8688, longitude: 151.2093 };
    for (const from of [jena, frankfurt, sydney, { latitude: 90, longitude: 0 }, { latitude: 0, longitude: -180 }]) {
      for (const { cluster, distanceKm } of clustersNear(from)) {
        expect(Math.abs(distanceKm - sphereKm(from, cluster.seat.value))).toBeLessThan(0.001);
      }
    }
  });

  // the mean Earth radius is 6,371.0088 km: half a turn is π times as far, a degree the 180th part of that
  it.each<[string, Point, Point, number]>([
    ["from pole to pole", { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20015.114],
    [
      "from a pole to a pole given by other meridians",
      { latitude: 90, longitude: 77 },
      { latitude: -90, longitude: -3 },
      20015.114,
    ],
    ["within a pole, whatever its longitude", { latitude: 90, longitude: 77 }, { latitude: 90, longitude: -100 }, 0],
    ["from a pole to the equator", { latitude: -90, longitude: 0 }, { latitude: 0, longitude: 123 }, 10007.557],
    ["between antipodes on the equator", { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20015.114],
    ["between antipodes elsewhere", { latitude: 50, longitude: 10 }, { latitude: -50, longitude: -170 }, 20015.114],
    ["a degree along the equator", { latitude: 0, longitude: 7 }, { latitude: 0, longitude: 8 }, 111.195],
    ["a degree across the date line", { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.195],
    [
      "within the date line, which has two names",
      { latitude: 12, longitude: 180 },
      { latitude: 12, longitude: -180 },
      0,
    ],
    ["a degree along a meridian", { latitude: 60, longitude: 7 }, { latitude: 61, longitude: 7 }, 111.195],
    ["a metre", { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 0.000009 }, 0.001],
  ])("measures %s", (_, from, to, km) => {
    expect(distances(clustersNear(from, { catalog: at(to) }))[0]).toBeCloseTo(km, 3);
    expect(distances(clustersNear(to, { catalog: at(from) }))).toEqual(
      distances(clustersNear(from, { catalog: at(to) })),
    );
    expect(Math.abs(distances(clustersNear(from, { catalog: at(to) }))[0]! - sphereKm(from, to))).toBeLessThan(0.001);
  });

  it("answers in metres, not in digits that no city's centre has", () => {
    for (const km of distances(clustersNear(frankfurt))) expect(km).toBe(Number(km.toFixed(3)));
  });
});
