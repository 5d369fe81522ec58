import type { Statistic } from "../../index.js";
import type { ChartLayer } from "../ChartSpec.js";

/** A figure as a mark: where it stands, how it looks, and what it says. */
export interface FigurePoint {
  readonly shape: string;
  readonly color: string;
  /** Open where the source says no more than "more than", "at least", "less than" or "at most"; an arrow points that way. */
  readonly fill: string;
  readonly arrow?: string;
  /** A band where the source says "around": of always the same width, since no source tells how far around. */
  readonly band?: true;
  readonly says: string;
  readonly [place: string]: unknown;
}

/** Paths of arrows and bands around a mark, in units of its half width, along the axis of the values. */
const ARROWS = {
  x: { ">": "M1,0H3.6M2.8,-0.7L3.6,0L2.8,0.7", "<": "M-1,0H-3.6M-2.8,-0.7L-3.6,0L-2.8,0.7" },
  y: { ">": "M0,-1V-3.6M-0.7,-2.8L0,-3.6L0.7,-2.8", "<": "M0,1V3.6M-0.7,2.8L0,3.6L0.7,2.8" },
};
const BANDS = { x: "M-3.6,-1H3.6V1H-3.6Z", y: "M-1,-3.6H1V3.6H-1Z" };
const SIZE = 100;

/** The look of a figure that its qualifier asks for. */
export function figureLook(
  { comparator, approximate }: Statistic,
  { color, background }: { readonly color: string; readonly background: string },
  along: "x" | "y",
): Pick<FigurePoint, "color" | "fill" | "arrow" | "band"> {
  return {
    color,
    fill: comparator ? background : color,
    ...(comparator && { arrow: ARROWS[along][comparator.startsWith(">") ? ">" : "<"] }),
    ...(approximate && { band: true }),
  };
}

/** Figures as marks; `place` is where their data say that they stand, `properties` are those of all marks. */
export function figureLayers(
  points: readonly FigurePoint[],
  place: object,
  along: "x" | "y",
  properties: object = {},
): ChartLayer[] {
  const raw = (field: string) => ({ field, type: "nominal", scale: null, legend: null });
  const shaped = (values: readonly FigurePoint[], mark: object, encoding: object): ChartLayer[] =>
    values.length === 0
      ? []
      : [
          {
            data: { values: [...values] },
            mark: { type: "point", size: SIZE, opacity: 1, ...properties, ...mark },
            encoding: { ...place, ...encoding },
          },
        ];
  const withArrow = points.filter(({ arrow }) => arrow !== undefined);
  return [
    ...shaped(
      points.filter(({ band }) => band),
      { shape: BANDS[along], fillOpacity: 0.25, strokeWidth: 1, aria: false },
      { fill: raw("color"), stroke: raw("color") },
    ),
    ...shaped(withArrow, { filled: false, strokeWidth: 2, aria: false }, { shape: raw("arrow"), stroke: raw("color") }),
    ...shaped(
      points,
      { strokeWidth: 2 },
      {
        ...{ shape: raw("shape"), fill: raw("fill"), stroke: raw("color") },
        ...{ description: { field: "says" }, tooltip: { field: "says" } },
      },
    ),
  ];
}
