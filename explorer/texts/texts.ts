import type { Language } from "../state/State.js";
import type { Texts } from "./en.js";

/** The texts of a language, which are fetched when it is asked for. */
export interface Spoken {
  readonly lang: Language;
  readonly t: Texts;
}

export const languageNames: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

export async function loadTexts(lang: Language): Promise<Spoken> {
  return { lang, t: lang === "de" ? (await import("./de.js")).de : (await import("./en.js")).en };
}

/** German for those whose browser prefers it to English. */
export function preferredLanguage(): Language {
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "de" || tag === "en");
  return preferred === "de" ? "de" : "en";
}
