import type { Language } from "../state/State.js";
import type { Texts } from "./en.js";

/** A language and its texts, which are loaded on demand. */
export interface Spoken {
  readonly lang: Language;
  readonly t: Texts;
}

export const languageNames: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

export async function loadTexts(lang: Language): Promise<Spoken> {
  return { lang, t: lang === "de" ? (await import("./de.js")).de : (await import("./en.js")).en };
}

/** Returns German if the browser prefers it to English. */
export function preferredLanguage(): Language {
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "de" || tag === "en");
  return preferred === "de" ? "de" : "en";
}

const percents = new Map<Language, Intl.NumberFormat>();

/** Writes a share in a language. Creating a format costs more than using it, so each language has one. */
export function percent(value: number, lang: Language): string {
  const format = percents.get(lang) ?? new Intl.NumberFormat(lang, { style: "percent" });
  percents.set(lang, format);
  return format.format(value);
}

/** Writes a word as a label: with a capital letter. */
export function label(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
