import { InvalidArgumentError } from "../errors.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { readInput, readOptions } from "../internal/untrusted.js";
import { comparatorWords, type Language, requireIntl, unitWords, writeNumber } from "../internal/words.js";
import type { Comparator } from "../model/Comparator.js";
import type { Indicator } from "../model/Indicator.js";
import type { LocalizedText } from "../model/LocalizedText.js";
import type { Statistic } from "../model/Statistic.js";
import { readStatistic, type StatisticRef } from "./readStatistic.js";

/** How to write a statistic. */
export interface FormatOptions {
  /** English or German as a BCP 47 tag; a region such as `"de-AT"` chooses the digits (default: `"en"`). */
  readonly locale?: string | undefined;
  /** Whether to write what is counted: "companies", "€", "%" (default: true). */
  readonly unit?: boolean | undefined;
}

/**
 * Writes a statistic with the qualifier of its source: never a bare "1,443" if the source says "more than".
 *
 * Nothing is rounded. English keeps the source's own word if it fits before a number ("over", "some"); German translates its
 * meaning. Our own estimates are marked, and a value that couldn't be read is "unknown".
 *
 * @param statistic - a statistic or its id
 * @param options - `locale`: English or German (default: `"en"`); `unit`: false for the number and its qualifier alone
 * @returns one line of text, with the digits and separators of the platform's `Intl`
 * @throws {@link UnknownIdError} if there is no such statistic, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} if the locale is neither English nor German, or the record has an invalid value or
 *   comparator
 * @example
 * ```ts
 * formatStat("gtai-2024.companies"); // => "more than 1,443 companies"
 * formatStat("gtai-2024.companies", { locale: "de" }); // => "mehr als 1.443 Unternehmen"
 * formatStat("spectronet-2025.revenue"); // => "over €41 billion"
 * formatStat("gtai-2024.market-size-rank-world"); // => "rank 3"
 * formatStat("gtai-2024.export-share"); // => "66.7% (estimated)"
 * formatStat("gtai-2024.hospital-beds", { unit: false }); // => "around 480,000"
 * ```
 */
export function formatStat(statistic: StatisticRef, options?: FormatOptions): string {
  const { locale, unit } = readOptions(options, ({ locale = "en", unit = true }) => ({ locale, unit }));
  const language = languageOf(locale);
  const figure = readStatistic("statistic", statistic);
  const indicator = lookUp("indicator", indicators, figure.indicator);
  const { value } = figure;
  if (value === null) return unknownWords[language];
  const number = unit ? withUnit(value, indicator, locale, language) : bareNumber(value, indicator.unit, locale);
  return [qualify(figure, language), number, figure.obsStatus === "E" && estimatedWords[language]]
    .filter(Boolean)
    .join(" ");
}

/** Returns the language of a tag. There is no fallback: a text half in one language and half in another helps nobody. */
function languageOf(locale: unknown): Language {
  requireIntl();
  // a list of locales may have four billion holes, and `Intl` would look into each
  const [tag] = typeof locale === "string" ? readInput("locale", () => Intl.getCanonicalLocales(locale)) : [];
  const language = tag?.split("-")[0];
  if (language === "en" || language === "de") return language;
  throw new InvalidArgumentError("locale", `expected English ("en") or German ("de"), got ${describe(locale)}`);
}

const approximateWords = { en: "around", de: "rund" };
const rankWords = { en: "rank", de: "Rang" };
const estimatedWords = { en: "(estimated)", de: "(geschätzt)" };
const unknownWords = { en: "unknown", de: "unbekannt" };

/** Comparators that also say "not far from it". */
const nearWords: Readonly<Partial<Record<Comparator, LocalizedText>>> = {
  ">": { en: "just over", de: "gut" },
  "<": { en: "almost", de: "fast" },
};

/** Words of our sources that can stand before a number as they are. */
const PRINTED = /^(?:more than|over|less than|at least|around|about|some|almost|nearly|close to)$/;

/** Returns the words before a number that say what its source says: in English the source's own, if it has some. */
function qualify({ comparator, approximate, qualifier }: Statistic, language: Language): string {
  if (language === "en" && typeof qualifier === "string" && PRINTED.test(qualifier)) return qualifier;
  const near = comparator && approximate && nearWords[comparator];
  if (near) return near[language];
  return [comparator && comparatorWords[comparator][language], approximate && approximateWords[language]]
    .filter(Boolean)
    .join(" ");
}

/** Writes a number as its locale does, with what it counts. Never rounds. */
function withUnit(value: number, { kind, unit }: Indicator, locale: string, language: Language): string {
  const write = (options?: Intl.NumberFormatOptions) => writeNumber(value, locale, options);
  if (kind === "rank") return `${rankWords[language]} ${write()}`;
  if (kind === "share") return write({ style: "unit", unit: "percent" });
  if (kind === "ratio") return language === "de" ? `${write()}-mal` : `${write()} times`;
  if (unit === "EUR") {
    const amount = bareNumber(value, unit, locale);
    return language === "de" ? `${amount} Euro` : `€${amount}`;
  }
  const [one, other] = unitWords[unit!]![language];
  return `${write()} ${value === 1 ? one : other}`;
}

/** Writes the number alone; money from a million on in words: "41 billion". */
function bareNumber(value: number, unit: string | undefined, locale: string): string {
  const isLarge = unit === "EUR" && value >= 1e6;
  return writeNumber(value, locale, isLarge ? { notation: "compact", compactDisplay: "long" } : {});
}
