import { parse, resetSVGDefIds, View } from "vega";
import { compile } from "vega-lite";
import { type ChartOptions, type ChartSpec, comparisonChart, focusMatrixChart } from "../src/charts/index.js";

const charts = {
  matrix: (options: ChartOptions) => focusMatrixChart({ ...options, width: 760 }),
  revenue: (options: ChartOptions) => comparisonChart("revenue", { ...options, width: 760 }),
};

/** Draws the README's images for light and dark pages: file name to SVG. */
export async function readmeImages(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, draw] of Object.entries(charts)) {
    for (const theme of ["light", "dark"] as const) files.set(`${name}-${theme}.svg`, await toSvg(draw({ theme })));
  }
  return files;
}

/** Draws a chart with the same bytes on every machine: without a renderer, no text is measured with fonts. */
async function toSvg(chart: ChartSpec): Promise<string> {
  const view = new View(parse(compile(chart).spec), { renderer: "none" });
  // otherwise the ids of clips count on from chart to chart
  resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  return `${svg}\n`;
}
