import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as charts from "../../src/charts/index.js";
import { createCatalog, DatasetError } from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { snapshot } from "../support/snapshot.js";

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

/** Makes a custom catalog with a value in every property that createCatalog does not check. */
const catalogWith = (value: never) =>
  createCatalog({
    focusAreas: [{ id: "x", name: value }],
    clusters: [
      {
        id: "a",
        name: "A",
        focusAreas: ["x"],
        source: value,
        seat: { source: value, value: { latitude: 1, longitude: 1, city: value, coordinates: value } },
      },
    ],
  });

const calls: Readonly<Record<string, (value: never) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(charts).map(([name, draw]) => [`${name}, its first argument`, draw as (value: never) => unknown]),
  ),
  "comparisonChart(indicator, options)": (options) => charts.comparisonChart("companies", options),
  "comparisonChart, an area": (refArea) => charts.comparisonChart("companies", { refArea }),
  "seriesChart(indicator, options)": (options) => charts.seriesChart("companies", options),
  "rankingChart(wanted, options)": (options) => charts.rankingChart(["dental"], options),
  "focusCountsChart, a selection": (selection) => charts.focusCountsChart({ selection }),
  "focusMatrixChart, custom records": (value) => charts.focusMatrixChart({ catalog: catalogWith(value), locale: "de" }),
  "clusterMapChart, custom records": (value) => charts.clusterMapChart({ catalog: catalogWith(value) }),
};

describe("whatever is passed to a chart", () => {
  keepsDataset();

  it.each(Object.entries(calls))("%s answers or throws a DatasetError, and leaves it as it was", (_, call) => {
    fc.assert(
      fc.property(anything, (value) => {
        const before = snapshot(value);
        try {
          const chart = call(value as never);
          expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError);
        }
        expect(snapshot(value)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

it("a catalog of 130,000 clusters or areas has charts", () => {
  const ids = Array.from({ length: 130_000 }, (_, at) => `n${at}`);
  const seat = { value: { latitude: 50, longitude: 10 } };
  const many = createCatalog({
    focusAreas: [{ id: "x" }],
    clusters: ids.map((id) => ({ id, name: id, focusAreas: ["x"], seat })),
  });
  const wide = createCatalog({
    focusAreas: ids.map((id) => ({ id })),
    clusters: [{ id: "a", name: "A", focusAreas: [] }],
  });
  expect(charts.focusMatrixChart({ catalog: many }).description).toContain("130000 dots");
  expect(charts.focusMatrixChart({ catalog: wide }).description).toContain("130000 fields");
  expect(charts.clusterMapChart({ catalog: many }).title.subtitle).toEqual(["130000 clusters in 1 place"]);
});
