import { parse, resetSVGDefIds, View } from "vega";
import { compile } from "vega-lite";
import type { ChartSpec } from "../../src/charts/index.js";

/** A chart as an SVG file: the same bytes each time and on every machine, since no text is measured with fonts. */
export async function toSvg(chart: ChartSpec): Promise<string> {
  const view = new View(parse(compile(chart).spec), { renderer: "none" });
  // else the ids of clips count on from chart to chart
  resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  return `${svg}\n`;
}
