import { type Difference, formatStat, getHospital, getIndicator, getSource, type Statistic } from "medtech-germany";
import type { Language } from "../state/State.js";
import { areaName } from "./areaName.js";
import type { Texts } from "./en.js";
import { breakdownText, coverageText } from "./scopeTexts.js";

type Side = "a" | "b";

/** What one of two figures says where they differ, in words. */
export function differenceText(
  difference: Difference,
  side: Side,
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
