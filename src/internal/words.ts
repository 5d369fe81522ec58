import { DatasetError } from "../errors.js";
import { states } from "../generated/states.js";
import type { Breakdown } from "../model/Breakdown.js";
import type { Comparator } from "../model/Comparator.js";
import type { Verdict } from "../model/Corroboration.js";
import type { Coverage } from "../model/Coverage.js";
import type { LocalizedText } from "../model/LocalizedText.js";
import type { ObsStatus, Statistic } from "../model/Statistic.js";

/** The languages that the dataset and its texts speak. */
export type Language = "en" | "de";

type Words<K extends string> = Readonly<Record<K, LocalizedText>>;

export const comparatorWords: Words<Comparator> = {
  ">": { en: "more than", de: "mehr als" },
  ">=": { en: "at least", de: "mindestens" },
  "<": { en: "less than", de: "weniger als" },
  "<=": { en: "at most", de: "höchstens" },
};

export const statusWords: Words<ObsStatus> = {
  A: { en: "as the source gives it", de: "wie die Quelle sie nennt" },
  E: { en: "estimated by us from words", de: "von uns aus Worten geschätzt" },
  L: { en: "exists, but could not be read", de: "vorhanden, aber nicht lesbar" },
};

export const verdictWords: Words<Verdict> = {
  agrees: { en: "agrees", de: "stimmt überein" },
  differs: { en: "differs", de: "weicht ab" },
  "same-figure-other-scope": { en: "same figure, other scope", de: "gleiche Zahl, anderer Umfang" },
  "not-found": { en: "nothing found", de: "nichts gefunden" },
};

/** The dimensions in which two statistics can differ. */
export const dimensionWords: Words<Exclude<keyof Statistic, "id" | "qualifier" | "items" | "locator" | "note">> = {
  indicator: { en: "indicator", de: "Indikator" },
  refArea: { en: "area", de: "Gebiet" },
  timePeriod: { en: "period", de: "Zeitraum" },
  coverage: { en: "who is counted", de: "wer gezählt wird" },
  breakdown: { en: "breakdown", de: "Gliederung" },
  subject: { en: "hospital", de: "Krankenhaus" },
  comparator: { en: "limit", de: "Grenze" },
  approximate: { en: "precision", de: "Genauigkeit" },
  value: { en: "value", de: "Wert" },
  obsStatus: { en: "status", de: "Status" },
  attributedTo: { en: "credited source", de: "zitierte Quelle" },
  source: { en: "source", de: "Quelle" },
};

/** What is counted or measured: the word for one, and for any other number. `Intl` writes money and percentages. */
export const unitWords: Readonly<Record<string, Readonly<Record<Language, readonly [one: string, other: string]>>>> = {
  applications: { en: ["application", "applications"], de: ["Anmeldung", "Anmeldungen"] },
  areas: { en: ["area", "areas"], de: ["Bereich", "Bereiche"] },
  associations: { en: ["association", "associations"], de: ["Verband", "Verbände"] },
  beds: { en: ["bed", "beds"], de: ["Bett", "Betten"] },
  clusters: { en: ["cluster", "clusters"], de: ["Cluster", "Cluster"] },
  companies: { en: ["company", "companies"], de: ["Unternehmen", "Unternehmen"] },
  countries: { en: ["country", "countries"], de: ["Land", "Länder"] },
  days: { en: ["day", "days"], de: ["Tag", "Tage"] },
  hospitals: { en: ["hospital", "hospitals"], de: ["Krankenhaus", "Krankenhäuser"] },
  markets: { en: ["market", "markets"], de: ["Markt", "Märkte"] },
  networks: { en: ["network", "networks"], de: ["Netzwerk", "Netzwerke"] },
  patients: { en: ["patient", "patients"], de: ["Patient", "Patienten"] },
  persons: { en: ["person", "people"], de: ["Person", "Personen"] },
};

/** The reference areas other than the states, which have a table. */
const areaWords: Words<string> = {
  DE: { en: "Germany", de: "Deutschland" },
  EU: { en: "European Union", de: "Europäische Union" },
  Europe: { en: "Europe", de: "Europa" },
  world: { en: "World", de: "Welt" },
  CH: { en: "Switzerland", de: "Schweiz" },
  FR: { en: "France", de: "Frankreich" },
  US: { en: "United States", de: "USA" },
};

export const coverageWords: Words<string> = {
  establishments: { en: "establishments", de: "Betriebe" },
  enterprises: { en: "enterprises", de: "Unternehmen" },
  direct: { en: "direct effects", de: "direkte Effekte" },
  "direct-and-indirect": { en: "direct and indirect effects", de: "direkte und indirekte Effekte" },
  "heart-centre": { en: "the heart centre", de: "Herzzentrum" },
  "martini-klinik": { en: "the Martini-Klinik", de: "Martini-Klinik" },
  "micro-enterprises": { en: "micro-enterprises", de: "Kleinstunternehmen" },
  "small-enterprises": { en: "small enterprises", de: "Kleinunternehmen" },
  "medical-aid-providers": { en: "providers of medical aids", de: "Hilfsmittelversorger" },
  "home-care": { en: "home care", de: "Homecare" },
};

const breakdownWords: Words<Breakdown["dimension"]> = {
  ownership: { en: "ownership", de: "Trägerschaft" },
  "bed-size": { en: "beds", de: "Betten" },
  "employee-size": { en: "employees", de: "Beschäftigte" },
};

const categoryWords: Words<string> = {
  public: { en: "public", de: "öffentlich" },
  "non-profit": { en: "non-profit", de: "freigemeinnützig" },
  private: { en: "private", de: "privat" },
};

const scopeWords = {
  noPeriod: { en: "no year stated", de: "ohne Jahresangabe" },
  employees: { en: "employees", de: "Beschäftigte" },
  including: { en: "including", de: "einschließlich" },
  and: { en: "and", de: "und" },
} satisfies Words<string>;

/** Returns the name of a reference area, or its code if no name is known. */
export function areaName(refArea: string, language: Language): string {
  return (states.find(({ id }) => id === refArea)?.name ?? areaWords[refArea])?.[language] ?? refArea;
}

/** Returns the period of a statistic, or words that say that the source states none. */
export function periodText({ timePeriod }: Pick<Statistic, "timePeriod">, language: Language): string {
  return timePeriod ?? scopeWords.noPeriod[language];
}

/** Says who is counted, one text per property of the coverage: "more than 20 employees", "establishments". */
export function coverageTexts(coverage: Coverage | undefined, language: Language): string[] {
  const { sizeClass, countedAs, includes, effects } = coverage ?? {};
  const named = (code: string) => coverageWords[code]?.[language] ?? code.replace(/-/g, " ");
  return [
    sizeClass &&
      `${comparatorWords[sizeClass.op][language]} ${writeNumber(sizeClass.employees, language)} ${scopeWords.employees[language]}`,
    countedAs && named(countedAs),
    includes?.length && `${scopeWords.including[language]} ${list(includes.map(named), language)}`,
    effects && named(effects),
  ].filter((text) => typeof text === "string");
}

/** Says which part of the whole a statistic is about: "ownership: public", "beds: 50–99". */
export function breakdownText({ dimension, category }: Breakdown, language: Language): string {
  return `${breakdownWords[dimension][language]}: ${categoryWords[category]?.[language] ?? category.replace("-", "–")}`;
}

/** Joins names as a sentence does: "a, b and c". */
function list(names: readonly string[], language: Language): string {
  const last = names[names.length - 1]!;
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${scopeWords.and[language]} ${last}`;
}

/**
 * Writes a number as its locale does, with all its digits.
 *
 * Asks `Intl` itself: in a locked-down program (SES), `toLocaleString` ignores the locale.
 */
export function writeNumber(value: number, locale: string, options?: Intl.NumberFormatOptions): string {
  requireIntl();
  // Fifteen digits are all that a number holds for certain. Without a prototype, since `Intl` reads inherited options too.
  const own = Object.assign(Object.create(null) as Intl.NumberFormatOptions, { maximumSignificantDigits: 15 }, options);
  return new Intl.NumberFormat(locale, own).format(value);
}

/** Throws if the engine has no `Intl`: QuickJS, and builds of Node and Hermes without it. */
export function requireIntl(): void {
  if (typeof Intl !== "undefined") return;
  throw new DatasetError("this engine has no Intl: load a polyfill first, such as @formatjs/intl-numberformat");
}
