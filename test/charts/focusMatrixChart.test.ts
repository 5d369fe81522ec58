import { describe, expect, it } from "vitest";
import { focusMatrixChart } from "../../src/charts/index.js";
import { clusters, createCatalog, focusAreas, focusMatrix } from "../../src/index.js";
import { itIsAChart } from "../support/itIsAChart.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { marksOf } from "../support/marksOf.js";
import { ownCatalog } from "../support/ownCatalog.js";
import { captionOf, sizeOf, textsOf } from "../support/textsOf.js";

describe("focusMatrixChart", () => {
  keepsDataset();
  itIsAChart(focusMatrixChart);
  itRefusesOptions(focusMatrixChart);

  it("has a dot for each mark of the matrix, in its row and its column, and no other", () => {
    const { cells } = focusMatrix();
    const expected = clusters.flatMap(({ name }, row) =>
      focusAreas.filter((_, column) => cells[row]![column]).map((area) => `${name}: ${area.name.de}`),
    );
    const dots = marksOf(focusMatrixChart({ locale: "de" }), "point");
    expect(dots.map(({ says }) => says)).toEqual(expected);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(17);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(19);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(191);
  });

  it("shows how many are listed, where there is room for it", () => {
    const wide = focusMatrixChart({ width: 900 });
    const texts = textsOf(wide).map(({ text }) => text);
    expect(texts.filter((text) => /^\d+$/.test(text)).slice(0, 17)).toEqual(
      clusters.map((cluster) => String(cluster.focusAreas.length)),
    );
    expect(captionOf(wide)).toContain("how many");
    const narrow = focusMatrixChart({ width: 360 });
    expect(textsOf(narrow).some(({ text }) => /^\d+$/.test(text))).toBe(false);
    expect(captionOf(narrow)).not.toContain("how many");
  });

  // names take a little over a third of the width, the sums of rows 24 pixels, a column with a sum 15, the margins 32
  it.each([
    [24, 632],
    [19, 515],
  ])("shows the sums of %i areas from %i pixels on", (count, width) => {
    const areas = Array.from({ length: count }, (_, at) => ({ id: `a${at}` }));
    const catalog = createCatalog({ focusAreas: areas, clusters: [{ id: "n", name: "N", focusAreas: ["a1"] }] });
    const hasSums = (width: number) => captionOf(focusMatrixChart({ catalog, width })).includes("how many");
    expect([hasSums(width - 1), hasSums(width)]).toEqual([false, true]);
  });

  it("cites the brochure, and says what a blank cell means", () => {
    expect(captionOf(focusMatrixChart())).toMatch(/not listed.*Source: Germany Trade & Invest: Medical Technology/);
    expect(focusMatrixChart().usermeta.sources).toEqual(["gtai-2024"]);
  });

  it("takes clusters and areas of one's own, with ids where there are no names, and says that they are own data", () => {
    const chart = focusMatrixChart({ catalog: ownCatalog });
    expect(marksOf(chart, "point").map(({ says }) => says)).toEqual([
      ...["North: lasers", "North: robotics", "South: robotics", "East: lasers", "East: robotics", "East: dental"],
    ]);
    expect(captionOf(chart)).toContain("Source: own data");
    expect(chart.usermeta.sources).toEqual([]);
  });

  it("names both where own clusters stand beside those of the dataset", () => {
    const own = { id: "own", name: "Own", focusAreas: ["robotics"] };
    const catalog = createCatalog({ focusAreas, clusters: [...clusters, own] });
    expect(captionOf(focusMatrixChart({ catalog }))).toMatch(/Sources: Germany Trade & Invest: .*; own data/);
  });

  it("grows wider than asked for, rather than too narrow to be read", () => {
    const areas = Array.from({ length: 100 }, (_, at) => ({ id: `a${at}` }));
    const catalog = createCatalog({ focusAreas: areas, clusters: [{ id: "a", name: "A", focusAreas: ["a1"] }] });
    expect(sizeOf(focusMatrixChart({ catalog, width: 400 })).width).toBeGreaterThan(1100);
  });

  it("draws a catalog of nothing", () => {
    const catalog = createCatalog({ focusAreas: [], clusters: [] });
    expect(focusMatrixChart({ catalog }).description).toContain("0 dots");
  });
});
