const LEGAL_FORMS: readonly string[] = ["ev", "gmbh", "ggmbh", "mbh", "ag", "se", "kg", "ug", "co"];
// letters beyond ASCII are escaped in regular expressions: one of them would make the whole bundle two bytes a character
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * How a name, or a part of one, may be typed: in lower case without accents and marks, with German letters in both ways
 * ("sudwest" and "suedwest"), and with a gap or nothing in the place of punctuation ("5 ht" and "5ht"). No line breaks.
 */
export function searchForms(name: string): string[] {
  const lower = name.normalize("NFC").toLowerCase();
  const spellings = [
    lower.replaceAll("ß", "ss"),
    lower.replace(/[\u00e4\u00f6\u00fc\u00df]/g, (letter) => SPELLED_OUT[letter]!),
  ];
  const forms = spellings.flatMap((spelling) => {
    const bare = spelling.normalize("NFD").replace(/\p{M}/gu, "");
    return ["", " "].map((gap) => {
      const words = bare.replace(/[^\p{L}\p{N}\s]/gu, gap).split(/\s+/);
      return words.join(" ").trim();
    });
  });
  return [...new Set(forms)];
}

/** A form without the legal forms at its end, if there is anything else in it. */
export function withoutLegalForms(form: string): string {
  const words = form.split(" ");
  for (;;) {
    const isSpaced = words.at(-2) === "e" && words.at(-1) === "v";
    const count = isSpaced ? 2 : LEGAL_FORMS.includes(words.at(-1)!) ? 1 : 0;
    if (count === 0 || words.length <= count) return words.join(" ");
    words.length -= count;
  }
}
