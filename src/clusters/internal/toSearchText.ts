import type { SearchText } from "../../catalog/internal/CatalogIndex.js";

const LEGAL_FORMS: readonly string[] = ["ev", "gmbh", "ggmbh", "mbh", "ag", "se", "kg", "ug", "co"];
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Names, one a line, reduced to what a search compares: lower case, without accents, marks, punctuation, legal forms. */
export function toSearchText(names: string): SearchText {
  const lower = names.normalize("NFC").toLowerCase();
  return {
    plain: reduce(lower.replaceAll("ß", "ss")),
    spelledOut: reduce(lower.replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter]!)),
  };
}

function reduce(names: string): string {
  const bare = names
    .replace(/\be\. ?v\b/g, "ev")
    .normalize("NFD")
    .replace(/[\p{M}®™©]/gu, "");
  return bare.split("\n").map(withoutLegalForms).join("\n");
}

/** The words of a name, but for the legal forms at its end; a name that is nothing else keeps the first. */
function withoutLegalForms(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]/u).filter((word) => word !== "");
  while (words.length > 1 && LEGAL_FORMS.includes(words.at(-1)!)) words.pop();
  return words.join(" ");
}
