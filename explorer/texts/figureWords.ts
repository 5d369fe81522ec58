import {
  type Breakdown,
  type Coverage,
  type Difference,
  formatStat,
  getHospital,
  getIndicator,
  getSource,
  type Statistic,
  states,
} from "medtech-germany";
import type { Language } from "../state/State.js";
import type { Texts } from "./en.js";

type Words = Readonly<Record<string, string>>;

/** Returns the name of a reference area. */
export function areaName(area: string, t: Texts, lang: Language): string {
  const named: Words = t.figures.areas;
  return named[area] ?? states.find(({ id }) => id === area)?.name[lang] ?? area;
}

/** Says who is counted in a figure. */
export function coverageText(
  { sizeClass, countedAs, includes, effects }: Coverage,
  { figures }: Texts,
  lang: Language,
): string {
  const included: Words = figures.includes;
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

/** Says which part of the whole a figure is about. */
export function breakdownText({ dimension, category }: Breakdown, { figures }: Texts): string {
  const owners: Words = figures.owners;
  return `${figures.breakdowns[dimension]}: ${owners[category] ?? category.replace("-", "–")}`;
}

/** Says what one of two figures states where they differ. */
export function differenceText(
  difference: Difference,
  side: "a" | "b",
  figure: Statistic,
  t: Texts,
  lang: Language,
): string {
  const words = t.figures;
  if (difference.dimension === "value") return formatStat(figure, { locale: lang });
  if (difference.dimension === "approximate") return difference[side] ? words.approximate : words.exact;
  if (difference[side] === null) return difference.dimension === "comparator" ? words.exact : words.notStated;
  switch (difference.dimension) {
    case "indicator":
      return getIndicator(difference[side]).name[lang];
    case "refArea":
      return areaName(difference[side], t, lang);
    case "coverage":
      return coverageText(difference[side], t, lang);
    case "breakdown":
      return breakdownText(difference[side], t);
    case "subject":
      return getHospital(difference[side]).name[lang];
    case "comparator":
      return words.comparators[difference[side]];
    case "obsStatus":
      return words.statuses[difference[side]];
    case "source":
      return getSource(difference[side]).publisher;
    default:
      return difference[side];
  }
}
