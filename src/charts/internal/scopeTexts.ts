import type { Coverage, Statistic } from "../../index.js";

type Named = Readonly<Record<string, string>>;

/** How a language says of when and of whom a figure is. */
interface Texts {
  readonly noPeriod: string;
  readonly credited: string;
  readonly employees: string;
  readonly including: string;
  /** Comparators, and the values of a coverage. */
  readonly words: Named;
}

const TEXTS: Readonly<Record<"en" | "de", Texts>> = {
  en: {
    noPeriod: "no year stated",
    credited: "credited to",
    employees: "employees",
    including: "including",
    words: { ">": "more than", ">=": "at least", "<": "less than", "<=": "at most" },
  },
  de: {
    noPeriod: "ohne Jahresangabe",
    credited: "mit Verweis auf",
    employees: "Beschäftigte",
    including: "einschließlich",
    words: {
      ">": "mehr als",
      ">=": "mindestens",
      "<": "weniger als",
      "<=": "höchstens",
      establishments: "Betriebe",
      enterprises: "Unternehmen",
      "small-enterprises": "Kleinunternehmen",
      "micro-enterprises": "Kleinstunternehmen",
      "heart-centre": "Herzzentrum",
      "martini-klinik": "Martini-Klinik",
      "medical-aid-providers": "Hilfsmittelversorger",
      "home-care": "häusliche Versorgung",
      direct: "direkte Effekte",
      "direct-and-indirect": "direkte und indirekte Effekte",
    },
  },
};

/** Of when a figure is, who is counted in it, and whom its source credits: as far as the source says so. */
export function scopeTexts(figure: Statistic, locale: "en" | "de"): string[] {
  const { noPeriod, credited } = TEXTS[locale];
  const { timePeriod = noPeriod, coverage, attributedTo } = figure;
  return [timePeriod, ...coverageTexts(coverage, locale), ...(attributedTo ? [`${credited} ${attributedTo}`] : [])];
}

/** Who is counted. */
export function coverageTexts(coverage: Coverage | undefined, locale: "en" | "de"): string[] {
  const { employees, including, words } = TEXTS[locale];
  const named = (word: string) => words[word] ?? word.replaceAll("-", " ");
  const { sizeClass, countedAs, includes, effects } = coverage ?? {};
  return [
    sizeClass && `${words[sizeClass.op]} ${sizeClass.employees} ${employees}`,
    countedAs && named(countedAs),
    includes && `${including} ${includes.map(named).join(", ")}`,
    effects && (locale === "en" ? `${named(effects)} effects` : named(effects)),
  ].filter((text) => text !== undefined);
}
