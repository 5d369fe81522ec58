import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brochureColumns } from "../support/brochureMatrix.js";
import { tables } from "../support/tables.js";

/** Every text of a tree with the name of its field; the value of a fact has that of the fact. */
function* texts(tree: unknown, field = ""): Iterable<readonly [field: string, text: string]> {
  if (typeof tree === "string") yield [field, tree];
  else if (typeof tree === "object" && tree !== null) {
    for (const [key, value] of Object.entries(tree))
      yield* texts(value, Array.isArray(tree) || key === "value" ? field : key);
  }
}

const all = [...texts(tables)];
const german = all
  .filter(([field]) => ["de", "publisher", "city", "legalName", "operator"].includes(field))
  .map(([, text]) => text);

describe("the texts", () => {
  it("are many, and German ones among them", () => {
    expect(all.length).toBeGreaterThan(500);
    expect(german).toContain("Bürokratieabbau und innovationsfreundliche Regulierung");
  });

  it("in German write umlauts as umlauts, as the rule germanUmlauts asks", () => {
    const words = german.flatMap((text) => text.split(/[\s/-]+/));
    expect(words.filter((word) => /[äöüß]/i.test(word)).length).toBeGreaterThan(20);
  });

  it("are composed Unicode without control, replacement or look-alike characters", () => {
    for (const [, text] of all) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd\u00a0]/u);
      expect(text).not.toMatch(/Ã|Â/);
    }
  });

  it("hold no e-mail address, telephone number, street or postcode", () => {
    const contact = [
      /[\w.+-]+\s*(?:@|\(at\)|\[at\])\s*[\w-]+\.\w/i,
      /mailto:|tel:/i,
      /(?:\+|\b00?)[1-9][\d\s/().-]{6,}\d/,
      /\b(?:T|Tel|Phone|Fon|Telefon)\.?:?\s*\+?\(?\d/,
      /(?:straße|strasse|str\.|platz|allee|gasse|weg)\s+\d/i,
      /\b\d{5}\s+\p{Lu}\p{Ll}/u,
    ];
    for (const [, text] of all) for (const pattern of contact) expect(text).not.toMatch(pattern);
  });

  it("hold no form of address or title that stands before a person's name", () => {
    for (const [, text] of all) expect(text).not.toMatch(/\b(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau)\b\.?\s+\p{Lu}/u);
  });

  it("name every focus area in both languages, each name once", () => {
    const english = tables.focusAreas.map(({ name }) => name.en);
    const germanNames = tables.focusAreas.map(({ name }) => name.de);
    expect(new Set(english).size).toBe(brochureColumns.length);
    expect(new Set(germanNames).size).toBe(brochureColumns.length);
  });

  it("of data/ are UTF-8 without a byte order mark, and end with a line break", () => {
    const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
    expect(files).toHaveLength(14);
    for (const file of files) {
      const bytes = readFileSync(join("data", file));
      expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)).toMatch(/^[[{][\s\S]*[\]}]\n$/);
    }
  });
});
