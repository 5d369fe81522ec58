import type { Source } from "../model/Source.js";

/** Characters that TeX would take for a command. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The names that the package babel uses. */
const LANGUAGES: Readonly<Record<string, string>> = { de: "german", en: "english", es: "spanish", fr: "french" };

/** Writes an entry for BibTeX and its successors. Letters beyond ASCII stay as they are, in UTF-8. */
export function toBibtex({ id, kind, title, publisher, published, edition, url, language }: Source): string {
  const [year, month] = published?.split("-") ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ["author", `{${texText(publisher)}}`],
    ["title", `{${texText(title)}}`],
    [kind === "report" ? "institution" : "publisher", texText(publisher)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["note", edition && texText(edition)],
    ["url", url && texUrl(url)],
    ["language", LANGUAGES[language]],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${kind === "report" ? "techreport" : "misc"}{${id},`, ...lines, "}"].join("\n");
}

function texText(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** Keeps everything but what would end the field or start a command. */
function texUrl(url: string): string {
  return url.replace(/[\\{}]/g, (character) => encodeURIComponent(character));
}
