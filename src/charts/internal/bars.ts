import type { ChartLayer } from "../ChartSpec.js";
import { pixels } from "./pixels.js";
import type { Look } from "./readLook.js";

/** A bar from 0 to its value, at a height in pixels. */
export interface Bar {
  readonly value: number;
  readonly y: number;
  readonly says: string;
}

/** Bars on a track as long as the largest value that there can be, so that what is missing is seen too. */
export function bars({ palette }: Look, values: readonly Bar[], max: number, thickness: number): ChartLayer[] {
  const scale = { scale: { domain: [0, max], nice: false }, axis: null };
  const value = { field: "value", type: "quantitative", ...scale };
  const rule = (color: string, aria: object) => ({ type: "rule" as const, color, strokeWidth: thickness, ...aria });
  return [
    {
      data: { values: [...values] },
      mark: rule(palette.faint, { aria: false }),
      encoding: { x: { datum: 0, type: "quantitative", ...scale }, x2: { datum: max }, y: pixels("y") },
    },
    {
      data: { values: values.filter((bar) => bar.value > 0) },
      mark: rule(palette.accent, {}),
      encoding: {
        ...{ x: value, x2: { datum: 0 }, y: pixels("y") },
        ...{ description: { field: "says" }, tooltip: { field: "says" } },
      },
    },
  ];
}
