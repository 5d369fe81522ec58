/** A part of 1 in percent, rounded to a whole one. */
export function percent(part: number, locale: "en" | "de"): string {
  return `${Math.round(part * 100)}${locale === "de" ? "\u00a0" : ""}%`;
}
