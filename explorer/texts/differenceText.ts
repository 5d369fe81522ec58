import { type Difference, formatStat, getHospital, getIndicator, getSource, type Statistic } from "medtech-germany";
import { areaName, breakdownText, comparatorWords, coverageTexts, statusWords } from "../../src/internal/words.js";
import type { Language } from "../state/State.js";
import type { Texts } from "./en.js";

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
      return areaName(difference[side], lang);
    case "coverage":
      return coverageTexts(difference[side], lang).join("; ");
    case "breakdown":
      return breakdownText(difference[side], lang);
    case "subject":
      return getHospital(difference[side]).name[lang];
    case "comparator":
      return comparatorWords[difference[side]][lang];
    case "obsStatus":
      return statusWords[difference[side]][lang];
    case "source":
      return getSource(difference[side]).publisher;
    default:
      return difference[side];
  }
}
