import { type LoggerInterface, parse, resetSVGDefIds, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import { expect } from "vitest";
import type { ChartSpec } from "../../src/charts/index.js";

/**
 * Draws a chart as SVG with Vega-Lite and Vega, and expects that neither warns of anything.
 *
 * Expressions are interpreted, as in a page with a strict Content-Security-Policy.
 */
export async function drawChart(chart: ChartSpec): Promise<string> {
  const warnings: unknown[] = [];
  const note = (...messages: readonly unknown[]) => {
    warnings.push(...messages);
    return logger;
  };
  const logger = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger,
  } as unknown as LoggerInterface;
  const runtime = parse(compile(chart, { logger }).spec, undefined, { ast: true });
  const view = new View(runtime, { renderer: "none", logger, expr: expressionInterpreter });
  // otherwise ids count on from chart to chart
  resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  expect(warnings).toEqual([]);
  return svg;
}
