import type { Statistic } from "../../model/Statistic.js";
import { type Language, words } from "./words.js";

/** Words of our sources that can stand before a number as they are. */
const PRINTED = /^(?:more than|over|less than|at least|around|about|some|almost|nearly|close to)$/;

/** The words before a number that say what its source says: in English the source's own, where it has some. */
export function qualify({ comparator, approximate, qualifier }: Statistic, language: Language): string {
  if (language === "en" && typeof qualifier === "string" && PRINTED.test(qualifier)) return qualifier;
  const { comparator: compared, approximate: around, near } = words[language];
  const parts = [comparator && compared[comparator], approximate && around];
  return (comparator && approximate && near[comparator]) || parts.filter(Boolean).join(" ");
}
