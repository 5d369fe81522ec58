import type { Problem, Rule } from "../../src/schema/rules/Rule.js";

/** Fields whose text is German, or a German name. */
const GERMAN: readonly string[] = ["de", "city", "publisher"];

/** "ae", "oe" and "ue" that stand for an umlaut; after a vowel or q they do not: "neue", "Bauer", "Quelle". */
const UMLAUT = /(?<![aeäq])[aou]e/i;

/** Words in which they stand for themselves: "Aktuelle", "zuerst", "Koeffizient". */
const NONE = /[dnstx]uell|zuerst|statue|influenz|koe[fx]|poe[st]|soeben|aero|israel/i;

/** Words that are written with ß, whatever comes after the part that stands here. */
const SHARP_S = /strasse|^(?:gross|fuss|heiss|weiss|schliess|massnahm|massstab|ausser|gemäss|gruss|süss)/i;

/** German parts of words that no English word has, for texts in which both languages stand. */
const ANYWHERE = /fuer|ueber|haeus|laender|wuertt|thuering|koeln|muench|nuern|saechs|itaet|foerd|buero|geraet|staerk/i;

/** German is written with umlauts and ß, not with "ae", "oe", "ue" and "ss" in their places. Addresses and ids are left out. */
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
  // an id or an address has no spaces, and no capitals but those of a scheme of its own
  if (typeof tree !== "string" || /^https?:|^[a-z0-9.-]+$/.test(tree)) return;
  const wrong = tree
    .match(/\p{L}+/gu)
    ?.find((word) => ANYWHERE.test(word) || (GERMAN.includes(field) && isAscii(word)));
  if (wrong !== undefined) yield { path, message: `expected umlauts and ß in German, got "${wrong}"` };
}

function isAscii(word: string): boolean {
  return (UMLAUT.test(word) && !NONE.test(word)) || SHARP_S.test(word);
}
