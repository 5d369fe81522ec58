import { describe, expect, it } from "vitest";
import { clusters, clustersNear, createCatalog, InvalidArgumentError, type Point } from "../../src/index.js";
import { itNamesUnreadable } from "../support/itNamesUnreadable.js";
import { itRefuses } from "../support/itRefuses.js";
import { itRefusesLimit } from "../support/itRefusesLimit.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { sphereKm } from "../support/sphereKm.js";
import { strangeValues } from "../support/strangeValues.js";

keepsDataset();

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

  it("answers with a frozen list for the built-in dataset, and with a fresh one for a custom catalog", () => {
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
});

describe("distances of clustersNear", () => {
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

describe("clustersNear checks what it gets:", () => {
  describe("as point", () => {
    itRefuses(clustersNear, InvalidArgumentError);
    itNamesUnreadable("point", clustersNear);
    it("wants a latitude of what is nothing at all", () => {
      for (const point of [null, undefined]) {
        const { argument } = refusal(InvalidArgumentError, point, () => clustersNear(point as never));
        expect(argument).toBe("point.latitude");
      }
    });
    const strange = [
      ...strangeValues.filter(([, value]) => value !== 0),
      ...[180.0001, -180.0001, 1e300, Number.POSITIVE_INFINITY, "50", null].map(
        (value) => [String(value), value] as const,
      ),
    ];
    it.each([...strange, ["90.0001", 90.0001], ["-90.0001", -90.0001]] as const)(
      "refuses the latitude %s",
      (_, latitude) => {
        const point = { latitude, longitude: 0 };
        const error = refusal(InvalidArgumentError, point, () => clustersNear(point as never));
        expect(error.argument).toBe("point.latitude");
        expect(error.reason).toMatch(/^expected a number from -90 to 90, got /);
      },
    );
    it.each(strange)("refuses the longitude %s", (_, longitude) => {
      const point = { latitude: 0, longitude };
      const error = refusal(InvalidArgumentError, point, () => clustersNear(point as never));
      expect(error.argument).toBe("point.longitude");
      expect(error.reason).toMatch(/^expected a number from -180 to 180, got /);
    });
  });

  describe("as withinKm", () => {
    const outside = [-1, -Number.MIN_VALUE, Number.NEGATIVE_INFINITY, "5", 5n, null];
    const strange = strangeValues.filter(([, value]) => value !== undefined && value !== 0);
    it.each([...strange, ...outside.map((value) => [String(value), value] as const)])("refuses %s", (_, withinKm) => {
      const error = refusal(InvalidArgumentError, withinKm, () => clustersNear(jena, { withinKm } as never));
      expect(error.argument).toBe("withinKm");
      expect(error.reason).toMatch(/^expected a number from 0 on, got /);
    });
  });

  itRefusesLimit((options) => clustersNear(jena, options));
  itRefusesOptions((options) => clustersNear(jena, options));
});
