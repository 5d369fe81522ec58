import { expect, it } from "vitest";
import {
  type ChartSpec,
  clusterMapChart,
  comparisonChart,
  focusCountsChart,
  focusMatrixChart,
  rankingChart,
  seriesChart,
} from "../../src/charts/index.js";
import { createCatalog, dataset } from "../../src/index.js";
import { drawChart } from "../support/drawChart.js";

const cluster = (name: string, latitude: number, longitude: number, focusAreas: readonly string[] = []) => ({
  id: name.toLowerCase(),
  name,
  focusAreas,
  seat: { value: { latitude, longitude, city: `City of ${name}` } },
});
const catalog = createCatalog({
  focusAreas: [
    { id: "a", name: "Area with a name that needs several lines in a narrow column" },
    { id: "b", name: "B" },
    { id: "c" },
  ],
  clusters: [
    cluster("All", 50, 10, ["a", "b", "c"]),
    cluster("One", 51, 10, ["a"]),
    cluster("A name that is far too long for its column", 52, 9, ["b", "a"]),
    cluster("None", 53, 8),
  ],
});
const dark = { locale: "de", theme: "dark", width: 400 } as const;
const narrow = { locale: "de", width: 300 } as const;
const request = { robotics: 2, "medical-imaging": 1, "surgical-instruments": 1 } as const;

const charts: Readonly<Record<string, () => ChartSpec>> = {
  "cluster-map": () => clusterMapChart(),
  "cluster-map-dark": () => clusterMapChart(dark),
  "comparison-money": () => comparisonChart("revenue"),
  "comparison-shares-dark": () => comparisonChart("export-share", dark),
  "comparison-ranks": () => comparisonChart("market-size-rank", { locale: "de" }),
  "comparison-empty": () => comparisonChart("hospitals", { refArea: "world" }),
  "focus-counts": () => focusCountsChart({ selection: "robotics" }),
  "focus-counts-own": () => focusCountsChart({ catalog, ...narrow }),
  "focus-matrix": () => focusMatrixChart(),
  "focus-matrix-dark": () => focusMatrixChart(dark),
  ranking: () => rankingChart(request, { limit: 9 }),
  "ranking-own-dark": () => rankingChart({ a: 2, b: 1, c: 0.5 }, { catalog, ...dark }),
  series: () => seriesChart("hospitals"),
  "series-areas-dark": () => seriesChart("patent-applications", { locale: "de", theme: "dark", width: 900 }),
};

// after a change that is meant, look at the images: npx vitest run test/charts/images.test.ts -u
it.each(Object.entries(charts))("%s looks as in its image", async (name, draw) => {
  await expect(format(await drawChart(draw()))).toMatchFileSnapshot(`images/${name}.svg`);
});

/** Writes one element per line, with rounded coordinates and without the version of the dataset. */
function format(svg: string): string {
  const lines = svg
    .replaceAll(`${dataset.name} ${dataset.version}`, dataset.name)
    .replaceAll(/ (?:d|transform|x|y|[xy][12]|width|height)="[^"]*"/g, rounded)
    // spaces within a text would move it
    .replaceAll(/>(?=<(?!tspan|\/text))/g, ">\n")
    .split("\n");
  let depth = 0;
  const indented = lines.map((line) => {
    if (line.startsWith("</")) depth--;
    const text = "  ".repeat(depth) + line;
    if (/^<[^/>]+[^>]*(?<!\/)>$/.test(line)) depth++;
    return text;
  });
  return `${indented.join("\n")}\n`;
}

function rounded(attribute: string): string {
  return attribute.replaceAll(/\d+\.\d{3,}/g, (digits) => String(Math.round(Number(digits) * 100) / 100));
}
