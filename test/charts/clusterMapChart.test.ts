import { describe, expect, it } from "vitest";
import { clusterMapChart } from "../../src/charts/index.js";
import { clusters, createCatalog, focusAreas, getCluster, InvalidArgumentError } from "../../src/index.js";
import { drawChart } from "../support/drawChart.js";
import { itIsAChart } from "../support/itIsAChart.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { marksOf } from "../support/marksOf.js";
import { ownCatalog } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";
import { captionOf, textsOf } from "../support/textsOf.js";

const at = (id: string, latitude: number, longitude: number) => ({
  ...{ id, name: id, focusAreas: [], seat: { value: { latitude, longitude } } },
});
const catalogOf = (...own: ReturnType<typeof at>[]) => createCatalog({ focusAreas: [], clusters: own });

describe("clusterMapChart", () => {
  keepsDataset();
  itIsAChart(clusterMapChart);
  itRefusesOptions(clusterMapChart);

  it("has a dot at each seat, and says whose it is and in which city", () => {
    const dots = marksOf(clusterMapChart(), "point");
    for (const { name, seat } of clusters) {
      const { latitude, longitude, city } = seat.value;
      const dot = dots.find((each) => each.latitude === latitude && each.longitude === longitude);
      expect(dot?.says).toContain(name);
      expect(dot?.says).toContain(city);
    }
    const jena = dots.find(({ latitude }) => latitude === getCluster("medways").seat.value.latitude);
    expect(jena?.says).toBe("medways, OptoNet e.V., Jena");
    expect(dots).toHaveLength(16);
  });

  it("labels every dot of the dataset, in both languages, with names and cities", () => {
    for (const locale of ["en", "de"] as const) {
      const chart = clusterMapChart({ locale });
      const texts = textsOf(chart).map(({ text }) => text);
      for (const { name, seat } of clusters) {
        expect(texts.join(" ")).toContain(name);
        expect(texts).toContain(seat.value.city);
      }
      expect(captionOf(chart)).not.toMatch(/Without room|Ohne Platz/);
    }
    const narrow = clusterMapChart({ width: 300 });
    const labelled = textsOf(narrow).map(({ text }) => text);
    const left = clusters.filter(({ name }) => !labelled.some((text) => name.startsWith(text)));
    expect(left.length).toBeGreaterThan(0);
    for (const { name } of left) expect(captionOf(narrow)).toMatch(new RegExp(`Without room for a label: .*${name}`));
  });

  it("has north up, east to the right, and labels beside their dots: as vega projects them", async () => {
    const svg = await drawChart(clusterMapChart());
    const place = (name: string) => {
      const mark = new RegExp(`aria-label="[^"]*${name}[^"]*"[^>]*transform="translate\\(([\\d.]+),([\\d.]+)\\)"`).exec(
        svg,
      )!;
      return { x: Number(mark[1]), y: Number(mark[2]) };
    };
    const [hamburg, konstanz, dresden] = [place("Hamburg"), place("Konstanz"), place("Dresden")];
    expect(hamburg.y).toBeLessThan(dresden.y);
    expect(dresden.y).toBeLessThan(konstanz.y);
    expect(konstanz.x).toBeLessThan(hamburg.x);
    expect(hamburg.x).toBeLessThan(dresden.x);
    const chart = clusterMapChart();
    for (const { name, seat } of clusters) {
      const dot = place(seat.value.city);
      const label = textsOf(chart).find(({ text }) => name.startsWith(text))!;
      const left = dot.x + chart.padding.left;
      const apart = Math.max(label.left - left, left - label.right, 0);
      expect(apart, name).toBeLessThan(15);
      expect(Math.abs((label.top + label.bottom) / 2 - dot.y - chart.padding.top), name).toBeLessThan(45);
    }
  });

  it("names the documents of seats and coordinates", () => {
    const { sources } = clusterMapChart().usermeta;
    for (const { source, seat } of clusters) {
      for (const named of [source, seat.source, seat.value.coordinates]) expect(sources).toContain(named);
    }
  });

  it("names the document of a cluster's row where it tells of no seat", () => {
    const { seat: _, ...seatless } = getCluster("medways");
    const catalog = createCatalog({ focusAreas, clusters: [seatless] });
    const chart = clusterMapChart({ catalog });
    expect(chart.usermeta.sources).toEqual([seatless.source]);
    expect(captionOf(chart)).not.toContain("own data");
  });

  it("names fifty seats for the ear, and counts more of them", () => {
    const row = (count: number) => Array.from({ length: count }, (_, n) => at(`c${n}`, 47 + n / 10, 10));
    const { description } = clusterMapChart({ catalog: catalogOf(...row(50)) });
    expect(description).toContain("c0; c1; c2;");
    expect(clusterMapChart({ catalog: catalogOf(...row(51)) }).description).toMatch(/: 51 clusters in 51 places\.$/);
  });

  it("counts clusters that tell of no seat", () => {
    const chart = clusterMapChart({ catalog: ownCatalog });
    expect(marksOf(chart, "point")).toEqual([]);
    expect(captionOf(chart)).toContain("Without a seat: 3.");
    const some = createCatalog({ focusAreas: [], clusters: [at("a", 50, 10), { id: "b", name: "B", focusAreas: [] }] });
    expect(clusterMapChart({ catalog: some }).title.subtitle).toEqual(["1 cluster in 1 place"]);
  });

  it("refuses a record that cannot be read any more", () => {
    const cluster = at("a", 50, 10);
    const catalog = catalogOf(cluster);
    Object.defineProperty(cluster, "name", { get: () => expect.fail("read") });
    expect(refusal(InvalidArgumentError, undefined, () => clusterMapChart({ catalog })).argument).toBe("catalog");
  });

  it("draws many seats in a moment, and says that they have no labels", () => {
    const many = Array.from({ length: 3000 }, (_, n) => at(`c${n}`, 47 + (n % 60) / 10, 6 + Math.floor(n / 60) / 10));
    const chart = clusterMapChart({ catalog: catalogOf(...many) });
    expect(marksOf(chart, "point")).toHaveLength(3000);
    expect(chart.description.length).toBeLessThan(100);
    expect(captionOf(chart)).toContain("Without room for a label: 3000.");
  });
});
