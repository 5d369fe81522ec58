import type { Comparator } from "../../model/Comparator.js";

export type Language = "en" | "de";

/** What stands around a number, in words. */
interface Words {
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly approximate: string;
  /** Comparators that say "not far from it" at the same time. */
  readonly near: Readonly<Partial<Record<Comparator, string>>>;
  readonly rank: string;
  readonly estimated: string;
  readonly unknown: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    comparator: { ">": "more than", ">=": "at least", "<": "less than", "<=": "at most" },
    approximate: "around",
    near: { ">": "just over", "<": "almost" },
    rank: "rank",
    estimated: "(estimated)",
    unknown: "unknown",
  },
  de: {
    comparator: { ">": "mehr als", ">=": "mindestens", "<": "weniger als", "<=": "höchstens" },
    approximate: "rund",
    near: { ">": "gut", "<": "fast" },
    rank: "Rang",
    estimated: "(geschätzt)",
    unknown: "unbekannt",
  },
};
