import type { Statistic } from "../index.js";
import type { ChartLayer } from "./ChartSpec.js";
import { pixels } from "./layout.js";
import type { ChartStyle, Palette } from "./style.js";

/** Encodes what marks say to screen readers and in their tooltips. */
export function saying() {
  return { description: { field: "says" }, tooltip: { field: "says" } };
}

/** A bar from 0 to its value, at a height in pixels. */
export interface Bar {
  readonly value: number;
  readonly y: number;
  readonly says: string;
}

/** Draws bars on tracks as long as the largest possible value, which shows what is missing as well. */
export function bars({ palette }: ChartStyle, values: readonly Bar[], max: number, thickness: number): ChartLayer[] {
  const scale = { scale: { domain: [0, max], nice: false }, axis: null };
  return [
    {
      data: { values: [...values] },
      mark: { type: "rule", color: palette.faint, strokeWidth: thickness, aria: false },
      encoding: { x: { datum: 0, type: "quantitative", ...scale }, x2: { datum: max }, y: pixels("y") },
    },
    {
      data: { values: values.filter((bar) => bar.value > 0) },
      mark: { type: "rule", color: palette.accent, strokeWidth: thickness },
      encoding: {
        x: { field: "value", type: "quantitative", ...scale },
        x2: { datum: 0 },
        y: pixels("y"),
        ...saying(),
      },
    },
  ];
}

/** How the mark of a statistic shows its qualifier. */
interface QualifierStyle {
  readonly color: string;
  /** The background if the source gives only a limit: such marks are open, with an arrow. */
  readonly fill: string;
  readonly arrow?: string;
  /** A band if the source says "around". Its width is always the same, since no source says how far around. */
  readonly band?: true;
}

/** A statistic as a mark, and properties that say where it is. */
export interface StatisticMark extends QualifierStyle {
  readonly shape: string;
  readonly says: string;
  readonly [place: string]: unknown;
}

/** The direction in which values grow: to the right, or up. */
export type Direction = "x" | "y";

/** Paths of arrows and bands around a mark, in units of half its width. */
const ARROWS = {
  x: { ">": "M1,0H3.6M2.8,-0.7L3.6,0L2.8,0.7", "<": "M-1,0H-3.6M-2.8,-0.7L-3.6,0L-2.8,0.7" },
  y: { ">": "M0,-1V-3.6M-0.7,-2.8L0,-3.6L0.7,-2.8", "<": "M0,1V3.6M-0.7,2.8L0,3.6L0.7,2.8" },
};
const BANDS = { x: "M-3.6,-1H3.6V1H-3.6Z", y: "M-1,-3.6H1V3.6H-1Z" };
const SIZE = 100;

/** Returns the style that the qualifier of a statistic requires. */
export function qualifierStyle(
  { comparator, approximate }: Pick<Statistic, "comparator" | "approximate">,
  color: string,
  { background }: Palette,
  direction: Direction,
): QualifierStyle {
  return {
    color,
    fill: comparator ? background : color,
    ...(comparator && { arrow: ARROWS[direction][comparator.startsWith(">") ? ">" : "<"] }),
    ...(approximate && { band: true }),
  };
}

/** Draws statistics as marks. `place` encodes where they are, `properties` hold for all marks. */
export function statisticLayers(
  marks: readonly StatisticMark[],
  place: object,
  direction: Direction,
  properties: object = {},
): ChartLayer[] {
  const raw = (field: string) => ({ field, type: "nominal", scale: null, legend: null });
  const layer = (values: readonly StatisticMark[], mark: object, encoding: object): ChartLayer[] =>
    values.length === 0
      ? []
      : [
          {
            data: { values: [...values] },
            mark: { type: "point", size: SIZE, opacity: 1, ...properties, ...mark },
            encoding: { ...place, ...encoding },
          },
        ];
  return [
    ...layer(
      marks.filter(({ band }) => band),
      { shape: BANDS[direction], fillOpacity: 0.25, strokeWidth: 1, aria: false },
      { fill: raw("color"), stroke: raw("color") },
    ),
    ...layer(
      marks.filter(({ arrow }) => arrow !== undefined),
      { filled: false, strokeWidth: 2, aria: false },
      { shape: raw("arrow"), stroke: raw("color") },
    ),
    ...layer(marks, { strokeWidth: 2 }, { shape: raw("shape"), fill: raw("fill"), stroke: raw("color"), ...saying() }),
  ];
}
