import type { Problem, Rule } from "../../src/schema/rules/Rule.js";

/** Properties that hold German texts or names. */
const GERMAN: readonly string[] = ["de", "city", "publisher"];

/** "ae", "oe" and "ue" in place of an umlaut. After a vowel or q they are regular: "neue", "Bauer", "Quelle". */
const UMLAUT = /(?<![aeäq])[aou]e/i;

/** Words in which they are regular: "Aktuelle", "zuerst", "Koeffizient". */
const NONE = /[dnstx]uell|zuerst|statue|influenz|koe[fx]|poe[st]|soeben|aero|israel/i;

/** Stems of words with ß. */
const SHARP_S = /strasse|^(?:gross|fuss|heiss|weiss|schliess|massnahm|massstab|ausser|gemäss|gruss|süss)/i;

/** Parts of words that only German has, for texts in both languages. */
const ANYWHERE = /fuer|ueber|haeus|laender|wuertt|thuering|koeln|muench|nuern|saechs|itaet|foerd|buero|geraet|staerk/i;

/** German texts use umlauts and ß instead of "ae", "oe", "ue" and "ss". URLs and ids are exempt. */
export const germanUmlauts: Rule = {
  name: "germanUmlauts",
  *check(dataset) {
    yield* search([], dataset, "");
  },
};

function* search(path: Problem["path"], tree: unknown, field: string): Iterable<Problem> {
  if (typeof tree === "object" && tree !== null) {
    for (const [key, value] of Object.entries(tree)) {
      const place = Array.isArray(tree) ? Number(key) : key;
      yield* search([...path, place], value, Array.isArray(tree) ? field : key);
    }
    return;
  }
  // skips URLs and ids
  if (typeof tree !== "string" || /^https?:|^[a-z0-9.-]+$/.test(tree)) return;
  const wrong = tree
    .match(/\p{L}+/gu)
    ?.find((word) => ANYWHERE.test(word) || (GERMAN.includes(field) && isAscii(word)));
  if (wrong !== undefined) yield { path, message: `expected umlauts and ß in German, got "${wrong}"` };
}

function isAscii(word: string): boolean {
  return (UMLAUT.test(word) && !NONE.test(word)) || SHARP_S.test(word);
}
