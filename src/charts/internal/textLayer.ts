import type { ChartLayer } from "../ChartSpec.js";
import { pixels } from "./pixels.js";

/** A text, in lines, and where it begins (or ends, where it is aligned to the right). */
export interface PlacedText {
  readonly text: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Texts at places in pixels. Marks beside them say the same to a screen reader, so they are passed over. */
export function textLayer(values: PlacedText[], style: Readonly<Record<string, unknown>>): ChartLayer {
  return {
    data: { values },
    mark: { type: "text", align: "left", baseline: "alphabetic", aria: false, ...style },
    encoding: { x: pixels("x"), y: pixels("y"), text: { field: "text", type: "nominal" } },
  };
}
