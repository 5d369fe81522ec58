import { InvalidArgumentError } from "../errors.js";
import { indicators } from "../generated/indicators.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { readInput, readOptions } from "../internal/untrusted.js";
import { qualify } from "./internal/qualify.js";
import { readStatistic } from "./internal/readStatistic.js";
import { bareNumber, withUnit } from "./internal/withUnit.js";
import { type Language, words } from "./internal/words.js";
import type { StatisticRef } from "./StatisticRef.js";

/** How a figure is written. */
export interface FormatOptions {
  /** English or German, as a BCP 47 tag: `"en"` (default), `"de"`, or with a region, such as `"de-AT"`, for its digits. */
  readonly locale?: string;
  /** Whether to say what is counted: "companies", "€", "%". Default true. */
  readonly unit?: boolean;
}

/**
 * A figure in words, with the qualifier of its source: never a bare "1,443" where the source says "more than".
 *
 * Nothing is rounded. English keeps the source's own word where it can stand before a number ("over", "some"); German says what
 * it means. An estimate of ours is marked as one, and a value that could not be read is "unknown".
 *
 * @param statistic - id of a figure, or its record
 * @param options - `locale`: English or German, default `"en"`; `unit`: false for the number and its qualifier alone
 * @returns one line of text; digits, separators and plural forms are those of `Intl` on the platform
 * @throws {@link UnknownIdError} when there is no such figure, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} when the locale is neither English nor German, or a record has no value
 *   or comparator that a figure can have
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
  if (value === null) return words[language].unknown;
  const number = unit ? withUnit(value, indicator, locale, language) : bareNumber(value, indicator.unit, locale);
  return [qualify(figure, language), number, figure.obsStatus === "E" && words[language].estimated]
    .filter(Boolean)
    .join(" ");
}

/** The language of a tag; a text half in one language and half in another would help nobody, so there is no fallback. */
function languageOf(locale: unknown): Language {
  // a list of locales may have four billion holes, and `Intl` would look into each
  const [tag] = typeof locale === "string" ? readInput("locale", () => Intl.getCanonicalLocales(locale)) : [];
  const language = tag?.split("-")[0];
  if (language === "en" || language === "de") return language;
  throw new InvalidArgumentError("locale", `expected English ("en") or German ("de"), got ${describe(locale)}`);
}
