import type { Breakdown, Coverage } from "medtech-germany";
import type { Language } from "../state/State.js";
import type { Texts } from "./en.js";

/** Who is counted in a figure, in words. */
export function coverageText(
  { sizeClass, countedAs, includes, effects }: Coverage,
  { figures }: Texts,
  lang: Language,
): string {
  const included: Readonly<Record<string, string>> = figures.includes;
  const names = includes?.map((part) => included[part] ?? part);
  return [
    sizeClass && figures.employees(figures.comparators[sizeClass.op], sizeClass.employees.toLocaleString(lang)),
    countedAs && figures.countedAs[countedAs],
    names && figures.including(new Intl.ListFormat(lang).format(names)),
    effects && figures.effects[effects],
  ]
    .filter(Boolean)
    .join("; ");
}

/** The part of the whole that a figure is of, in words. */
export function breakdownText({ dimension, category }: Breakdown, { figures }: Texts): string {
  const owners: Readonly<Record<string, string>> = figures.owners;
  return `${figures.breakdowns[dimension]}: ${owners[category] ?? category.replace("-", "–")}`;
}
