import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelRows, textWidth, wrap } from "../../src/charts/texts.js";

describe("wrap", () => {
  it("breaks text at spaces", () => {
    expect(wrap("Innovationsnetzwerk Gesundheit Bayern Innovativ", 130, 12)).toEqual([
      ...["Innovationsnetzwerk", "Gesundheit Bayern", "Innovativ"],
    ]);
    expect(wrap("Minimalinvasive Technologien", 20, 12)).toEqual(["Minimalinvasive", "Technologien"]);
    expect(wrap("", 100, 12)).toEqual([""]);
  });

  it("keeps every word whole, and lines within the width", () => {
    const texts = fc.array(fc.stringMatching(/^[a-zäöü]{1,20}$/), { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 400 }), (words, width) => {
        const lines = wrap(words.join(" "), width, 12);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines) {
          if (line.includes(" ")) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe("labelRows", () => {
  it("makes rows as high as their labels need, and leaves no word alone in a line", () => {
    const [short, long] = labelRows(["Short", "Some words that need two lines"], {
      width: 170,
      size: 12,
      line: 14,
      least: 24,
    });
    expect(short).toEqual({ label: ["Short"], middle: 12, end: 24 });
    expect(long?.label).toEqual(["Some words that", "need two lines"]);
    expect(long!.end - short!.end).toBeGreaterThan(2 * 14);
  });
});
