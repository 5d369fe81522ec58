import type { Statistic } from "../../src/index.js";
import type { Package } from "./loadPackage.js";

const COMPARED = { ">": "more than", ">=": "at least", "<": "less than", "<=": "at most" } as const;

/** What a figure is of, in words: the area, and the part of it or the hospital. */
export function scopeOf({ refArea, breakdown, subject }: Statistic, { hospitals, states }: Package): string {
  const area = refArea === "DE" ? "Germany" : (states.find(({ id }) => id === refArea)?.name.en ?? refArea);
  const part = breakdown && `${breakdown.dimension} ${breakdown.category}`;
  return [area, part, hospitals.find(({ id }) => id === subject)?.name.en].filter(Boolean).join(", ");
}

/** Who is counted in a figure, in words. */
export function countedIn({ coverage }: Statistic): string {
  if (coverage === undefined) return "not stated";
  const { sizeClass, countedAs, includes, effects, ...others } = coverage;
  return [
    sizeClass && `${COMPARED[sizeClass.op]} ${sizeClass.employees} employees`,
    countedAs,
    includes && `including ${includes.join(", ")}`,
    effects && `${effects} effects`,
    ...Object.entries(others).map(([field, value]) => `${field}: ${JSON.stringify(value)}`),
  ]
    .filter(Boolean)
    .join("; ");
}
