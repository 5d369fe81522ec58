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
import { looksOf } from "../support/looksOf.js";

const wanted = { robotics: 2, "medical-imaging": 1, "surgical-instruments": 1 } as const;
const charts: Readonly<Record<string, (options: ChartOptions) => ChartSpec>> = {
  clusterMapChart,
  comparisonChart: (options) => comparisonChart("revenue", options),
  focusCountsChart: (options) => focusCountsChart({ ...options, selection: ["robotics"] }),
  focusMatrixChart,
  rankingChart: (options) => rankingChart(wanted, { ...options, limit: 9 }),
  seriesChart: (options) => seriesChart("hospitals", options),
};

// what is meant to look otherwise is drawn, looked at, and then written down: npx vitest run test/charts/looks.test.ts -u
describe.each(Object.entries(charts))("%s looks as it did", (_, draw) => {
  it.each([
    { locale: "en", theme: "light", width: 640 },
    { locale: "de", theme: "dark", width: 400 },
  ] as const)("in $locale, $theme, $width pixels wide", (look) => {
    const { usermeta: __, ...looks } = draw(look);
    expect(looksOf(looks)).toMatchSnapshot();
  });
});
