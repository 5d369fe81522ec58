import { type ChartOptions, comparisonChart, focusMatrixChart } from "../../src/charts/index.js";
import { toSvg } from "./toSvg.js";

const CHARTS = {
  matrix: (options: ChartOptions) => focusMatrixChart({ ...options, width: 760 }),
  revenue: (options: ChartOptions) => comparisonChart("revenue", { ...options, width: 760 }),
};

/** The pictures of the README, for light pages and for dark ones: file name to SVG. */
export async function figures(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, draw] of Object.entries(CHARTS)) {
    for (const theme of ["light", "dark"] as const) files.set(`${name}-${theme}.svg`, await toSvg(draw({ theme })));
  }
  return files;
}
