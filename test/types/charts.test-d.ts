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
  it("are specifications of vega-lite, without a cast", () => {
    expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>();
  });

  it("can be changed by the caller", () => {
    const chart = focusMatrixChart();
    chart.title.text = ["mine"];
    chart.layer.push({ data: { values: [] }, mark: { type: "text", align: "left" }, encoding: {} });
    expectTypeOf(chart).toEqualTypeOf<ChartSpec>();
    expectTypeOf(chart.usermeta.sources).toEqualTypeOf<SourceId[]>();
  });

  it("accept two languages and two themes", () => {
    expectTypeOf<NonNullable<ChartOptions["locale"]>>().toEqualTypeOf<"en" | "de">();
    expectTypeOf<NonNullable<ChartOptions["theme"]>>().toEqualTypeOf<"light" | "dark">();
    // @ts-expect-error
    focusMatrixChart({ locale: "fr" });
    // @ts-expect-error
    clusterMapChart({ theme: "sepia" });
    // @ts-expect-error
    clusterMapChart({ colour: "red" });
  });

  it("know the ids of the dataset and of a custom catalog", () => {
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
