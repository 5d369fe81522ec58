import { describe, expect, it } from "vitest";
import { clusterMapChart } from "../../src/charts/index.js";
import type { Box } from "../../src/charts/layout.js";
import { graticule, type Place, project } from "../../src/charts/map.js";
import { readStyle } from "../../src/charts/style.js";
import { createCatalog } from "../../src/index.js";
import { drawChart } from "../support/drawChart.js";
import { expectTextsFit } from "../support/expectTextsFit.js";
import { textsOf } from "../support/textsOf.js";

const at = (latitude: number, longitude: number): Place => ({ latitude, longitude });
const room = { x: 40, y: 44 };
const maps: Readonly<Record<string, readonly Place[]>> = {
  "a continent in the north": [at(60, -120), at(35, -80), at(50, -100)],
  "a country south of the equator": [at(-33.4, -70.7), at(-34.6, -58.4), at(-31.4, -64.2)],
  "both hemispheres": [at(60, -120), at(-35, 20), at(0.5, 0.5), at(20, -100)],
  "the antimeridian": [at(0, -180), at(10, 180), at(0, 0)],
  "a street": [at(50, 10), at(50.0001, 10.0001)],
  "a single place": [at(50, 10)],
  "just four degrees": [at(50, 10), at(54, 10)],
};
const catalogOf = (places: readonly Place[]) =>
  createCatalog({
    focusAreas: [],
    clusters: places.map((value, n) => ({ id: `c${n}`, name: `Cluster ${n}`, focusAreas: [], seat: { value } })),
  });

describe.each(Object.entries(maps))("a map of %s", (_, places) => {
  it("shows all places, with room at the sides", () => {
    const { projected, height } = project(places, 400, room);
    expect(height).toBeLessThan(1000);
    for (const place of places) {
      const { x, y } = projected(place);
      expect(Math.abs(x - 200)).toBeLessThanOrEqual(200 - room.x + 1);
      expect(Math.abs(y - height / 2)).toBeLessThanOrEqual(height / 2 - room.y + 1);
    }
  });

  it("puts labels where Vega projects the places", async () => {
    const { projection, projected, height } = project(places, 400, room);
    const svg = await drawChart({ ...clusterMapChart({ catalog: catalogOf(places) }), projection, width: 400, height });
    const dots = svg.matchAll(/aria-roledescription="point"[^>]* transform="translate\((-?[\d.]+),(-?[\d.]+)\)"/g);
    const drawn = [...dots].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    expect(drawn).toHaveLength(places.length);
    for (const [n, place] of places.entries()) {
      const { x, y } = projected(place);
      expect(Math.hypot(drawn[n]!.x - x, drawn[n]!.y - y)).toBeLessThan(1);
    }
  });

  it.each([300, 640])("has its texts within %d pixels, and none over another", (width) => {
    for (const locale of ["en", "de"] as const)
      expectTextsFit(clusterMapChart({ catalog: catalogOf(places), locale, width }));
  });
});

describe("the map of the world", () => {
  it.each([
    ["from pole to pole", [at(90, -179), at(-90, 179)]],
    ["with antipodes", [at(10, 170), at(-10, -10)]],
  ])("is drawn %s", async (_, places) => {
    const chart = clusterMapChart({ catalog: catalogOf(places), width: 400 });
    expect(chart.height).toBeLessThan(2000);
    expect(await drawChart(chart)).not.toMatch(/NaN|Infinity/);
    expectTextsFit(chart);
  });
});

describe("graticule", () => {
  const degreesOf = (places: readonly Place[], locale: "en" | "de" = "en") =>
    textsOf(clusterMapChart({ catalog: catalogOf(places), locale }))
      .map(({ text }) => text)
      .filter((text) => text.includes("°"));
  const stepOf = (places: readonly Place[]) => {
    const { projected, height } = project(places, 400, room);
    const { lines } = graticule(readStyle({}).style, places, projected, { height, taken: [] });
    return (lines.data as { graticule: { step: number[]; extent: number[][] } }).graticule;
  };

  it.each([
    [4, 1],
    [4.1, 2],
    [9, 5],
    [40, 10],
    [80, 20],
    [120, 30],
    [121, 45],
  ])("divides %d degrees of latitude into steps of %d", (range, step) => {
    expect(stepOf([at(-60, 10), at(range - 60, 10)]).step).toEqual([step, step]);
  });

  it("stays on the globe", () => {
    const [from, to] = stepOf([at(-89, -179), at(89, 179)]).extent;
    expect([from, to]).toEqual([
      [-180, -90],
      [180, 90],
    ]);
  });

  it("names directions in either language, and neither at 0", () => {
    const places = [at(-8, -8), at(8, 8)];
    expect(degreesOf(places)).toEqual(expect.arrayContaining(["5° N", "5° S", "5° E", "5° W", "0°"]));
    expect(degreesOf(places, "de")).toEqual(expect.arrayContaining(["5° N", "5° S", "5° O", "5° W", "0°"]));
  });

  it("labels a line at its next crossing if the first is taken", () => {
    const places = [at(50, 10), at(53, 13)];
    /** A map where a degree is 60 pixels. */
    const projected = ({ latitude, longitude }: Place) => ({ x: (longitude - 9) * 60, y: (54 - latitude) * 60 });
    const labelAt = (...taken: readonly Box[]) => {
      const { degrees } = graticule(readStyle({}).style, places, projected, { height: 300, taken });
      const values = "values" in degrees.data ? degrees.data.values : [];
      const labels = values as readonly { readonly text: readonly string[]; readonly x: number; readonly y: number }[];
      const { x, y } = labels.find(({ text }) => text[0] === "52° N")!;
      return { x, y };
    };
    expect(labelAt()).toEqual({ x: 4, y: 116 });
    expect(labelAt({ x: 4, y: 110, width: 9, height: 9 })).toEqual({ x: 64, y: 116 });
  });
});
