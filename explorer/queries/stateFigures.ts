import { findStats, type StateCode, type Statistic, states } from "medtech-germany";
import type { Shade } from "../state/State.js";

/** The figure of a state in 2022, and its class on the map. */
export interface StateFigure {
  readonly state: StateCode;
  readonly figure: Statistic & { readonly value: number };
  readonly level: number;
}

/** Four classes of four states each. */
const LEVELS = 4;
const YEAR = "2022";

/** Returns a figure per state, in the order of the states. */
export function stateFigures(shade: Shade): readonly StateFigure[] {
  const found = states.map(({ id: state }) => {
    const [figure] = findStats({ indicator: shade, refArea: state, timePeriod: YEAR, breakdown: null });
    return { state, figure: figure as StateFigure["figure"] };
  });
  const ranked = found.toSorted((a, b) => a.figure.value - b.figure.value);
  return found.map((each) => ({ ...each, level: Math.floor((ranked.indexOf(each) * LEVELS) / ranked.length) }));
}

/** Returns the smallest and the largest value of each class. */
export function legendOf(figures: readonly StateFigure[]): readonly (readonly [number, number])[] {
  return Array.from({ length: LEVELS }, (_, level) => {
    const values = figures.filter((each) => each.level === level).map(({ figure }) => figure.value);
    return [Math.min(...values), Math.max(...values)] as const;
  });
}
