import type { TopLevelSpec } from "vega-lite";
import { describe, expectTypeOf, it } from "vitest";
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
import { createCatalog, type SourceId } from "../../src/index.js";

const own = createCatalog({
  focusAreas: [{ id: "lasers" }],
  clusters: [{ id: "north", name: "North", focusAreas: ["lasers"] }],
});

describe("charts", () => {
  it("are what vega-lite takes, without a cast", () => {
    expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>();
  });

  it("can be changed by whoever asked for them", () => {
    const chart = focusMatrixChart();
    chart.title.text = ["mine"];
    chart.layer.push({ data: { values: [] }, mark: { type: "text", align: "left" }, encoding: {} });
    expectTypeOf(chart).toEqualTypeOf<ChartSpec>();
    expectTypeOf(chart.usermeta.sources).toEqualTypeOf<SourceId[]>();
  });

  it("take two languages and two themes", () => {
    expectTypeOf<NonNullable<ChartOptions["locale"]>>().toEqualTypeOf<"en" | "de">();
    expectTypeOf<NonNullable<ChartOptions["theme"]>>().toEqualTypeOf<"light" | "dark">();
    // @ts-expect-error
    focusMatrixChart({ locale: "fr" });
    // @ts-expect-error
    clusterMapChart({ theme: "sepia" });
    // @ts-expect-error
    clusterMapChart({ colour: "red" });
  });

  it("know ids, those of an own catalog too", () => {
    comparisonChart("companies", { refArea: "DE" });
    seriesChart("hospitals", { source: "destatis-23111" });
    rankingChart({ robotics: 2, dental: 1 }, { limit: 3, rarity: true });
    rankingChart(["lasers"], { catalog: own, among: ["north"] });
    focusCountsChart({ selection: "lasers", catalog: own });
    focusCountsChart({ selection: ["robotics"] });
    // @ts-expect-error
    comparisonChart("company");
    // @ts-expect-error
    seriesChart("hospitals", { source: "destatis" });
    // @ts-expect-error
    rankingChart({ robotic: 1 });
    // @ts-expect-error
    rankingChart(["dental"], { catalog: own });
    // @ts-expect-error
    focusCountsChart({ selection: "dental", catalog: own });
  });
});
