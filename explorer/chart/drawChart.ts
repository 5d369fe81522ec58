import type { IndicatorId } from "medtech-germany";
import { type ComparisonChartOptions, comparisonChart, seriesChart } from "medtech-germany/charts";
import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";

export const kinds = { comparison: comparisonChart, series: seriesChart };

/**
 * Draws a chart of an indicator into an element.
 *
 * Expressions are interpreted, since the page's Content-Security-Policy forbids compiling them.
 *
 * @returns a function that removes the drawing
 */
export async function drawChart(
  into: HTMLElement,
  kind: keyof typeof kinds,
  indicator: IndicatorId,
  options: ComparisonChartOptions,
): Promise<() => void> {
  const { spec } = compile(kinds[kind](indicator, options) as unknown as TopLevelSpec);
  const view = new View(parse(spec, undefined, { ast: true }), { expr: expressionInterpreter, renderer: "svg" });
  await view.initialize(into).runAsync();
  return () => view.finalize();
}
