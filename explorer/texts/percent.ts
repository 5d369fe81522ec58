import type { Language } from "../state/State.js";

const formats = new Map<Language, Intl.NumberFormat>();

/** A share as a language writes it; a format costs more than all that it writes, so there is one of each. */
export function percent(value: number, lang: Language): string {
  const format = formats.get(lang) ?? new Intl.NumberFormat(lang, { style: "percent" });
  formats.set(lang, format);
  return format.format(value);
}
