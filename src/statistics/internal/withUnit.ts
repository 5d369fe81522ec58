import type { Indicator } from "../../model/Indicator.js";
import { unitNames } from "./unitNames.js";
import { type Language, words } from "./words.js";

/** Fifteen digits: all that a number holds for certain, and none that it does not. */
const DIGITS: Intl.NumberFormatOptions = { maximumSignificantDigits: 15 };

/** Money from here on is told in words: "41 billion". */
const MILLION = 1e6;

/** A number as its locale writes it, with what it counts. Never rounded. */
export function withUnit(value: number, { kind, unit }: Indicator, locale: string, language: Language): string {
  const write = (options?: Intl.NumberFormatOptions) => inDigits(value, locale, options);
  if (kind === "rank") return `${words[language].rank} ${write()}`;
  if (kind === "share") return write({ style: "unit", unit: "percent" });
  if (kind === "ratio") return language === "de" ? `${write()}-mal` : `${write()} times`;
  if (unit === "EUR") {
    const amount = bareNumber(value, unit, locale);
    return language === "de" ? `${amount} Euro` : `€${amount}`;
  }
  const [one, other] = unitNames[unit!]?.[language] ?? [unit, unit];
  return `${write()} ${new Intl.PluralRules(language).select(value) === "one" ? one : other}`;
}

/** The number alone. */
export function bareNumber(value: number, unit: string | undefined, locale: string): string {
  const isLarge = unit === "EUR" && value >= MILLION;
  return inDigits(value, locale, isLarge ? { notation: "compact", compactDisplay: "long" } : {});
}

/** By `Intl` itself: where a program is locked down (SES), `toLocaleString` knows no locale any more. */
function inDigits(value: number, locale: string, options?: Intl.NumberFormatOptions): string {
  // without a prototype, since `Intl` reads options that are inherited, too
  const own: Intl.NumberFormatOptions = Object.assign(Object.create(null), DIGITS, options);
  return new Intl.NumberFormat(locale, own).format(value);
}
