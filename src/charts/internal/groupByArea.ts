import type { Statistic } from "../../index.js";

/** Figures of one reference area. */
export interface AreaGroup<S> {
  readonly refArea: string;
  readonly figures: readonly S[];
}

/**
 * Figures that belong beside each other: those of one area each, in the order of the figures.
 *
 * An area with a single figure has nothing to stand beside, and would only stretch the scale: it is left out where others
 * have several, and `alone` tells how many such there are.
 */
export function groupByArea<S extends Statistic>(figures: readonly S[]): { groups: AreaGroup<S>[]; alone: number } {
  const areas = new Map<string, S[]>();
  for (const figure of figures) areas.set(figure.refArea, [...(areas.get(figure.refArea) ?? []), figure]);
  const all = [...areas].map(([refArea, ofArea]) => ({ refArea, figures: ofArea }));
  const several = all.filter((group) => group.figures.length > 1);
  return several.length > 0 ? { groups: several, alone: all.length - several.length } : { groups: all, alone: 0 };
}
