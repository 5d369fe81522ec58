import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import {
  type ChartOptions,
  type ChartSpec,
  clusterMapChart,
  comparisonChart,
  focusCountsChart,
  focusMatrixChart,
  rankingChart,
  seriesChart,
} from "../../src/charts/index.js";
import { indicators, series } from "../../src/index.js";
import { drawChart } from "../support/drawChart.js";
import { expectTextsFit } from "../support/expectTextsFit.js";

const schema = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
// only layered specifications: this compiles faster and gives clearer errors
const ajv = new Ajv({ strict: false, validateFormats: false, inlineRefs: false, code: { optimize: false } });
const validate = ajv.compile({
  ...(JSON.parse(readFileSync(schema, "utf8")) as object),
  $ref: "#/definitions/TopLevelLayerSpec",
});

const charts: Readonly<Record<string, (options: ChartOptions) => ChartSpec>> = {
  focusMatrixChart,
  focusCountsChart,
  clusterMapChart,
  "focusCountsChart, with a selection": (options) =>
    focusCountsChart({ ...options, selection: ["robotics", "dental"] }),
  rankingChart: (options) => rankingChart({ robotics: 2, dental: 1 }, options),
  "rankingChart, of none": (options) => rankingChart(["dental"], { ...options, limit: 0 }),
  ...Object.fromEntries(
    indicators.flatMap(({ id }) => [
      [`comparisonChart of ${id}`, (options: ChartOptions) => comparisonChart(id, options)] as const,
      ...(series(id).length > 0 || id === "clusters-listed"
        ? [[`seriesChart of ${id}`, (options: ChartOptions) => seriesChart(id, options)] as const]
        : []),
    ]),
  ),
};

describe.each(Object.entries(charts))("%s", (_, draw) => {
  it("is valid by the official schema of Vega-Lite", () => {
    validate(draw({ locale: "de", theme: "dark" }));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is drawn without a warning", async () => {
    expect(await drawChart(draw({ locale: "de" }))).not.toMatch(/NaN|undefined|null|\[object/);
  });

  it.each([320, 640])("has its texts within %d pixels, and none over another", (width) => {
    for (const locale of ["en", "de"] as const) expectTextsFit(draw({ locale, width }));
  });
});

it("the schema rejects an invalid chart", () => {
  const chart = focusMatrixChart();
  expect(validate({ ...chart, layer: [{ ...chart.layer[0], mark: { type: "rule", angle: -90 } }] })).toBe(false);
});
