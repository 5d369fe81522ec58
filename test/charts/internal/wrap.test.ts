import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/charts/internal/textWidth.js";
import { wrap } from "../../../src/charts/internal/wrap.js";

describe("wrap", () => {
  it("breaks at spaces, so that lines fit, and keeps long words whole", () => {
    expect(wrap("Innovationsnetzwerk Gesundheit Bayern Innovativ", 130, 12)).toEqual([
      ...["Innovationsnetzwerk", "Gesundheit Bayern", "Innovativ"],
    ]);
    expect(wrap("Minimalinvasive Technologien", 20, 12)).toEqual(["Minimalinvasive", "Technologien"]);
    expect(wrap("", 100, 12)).toEqual([""]);
  });

  it("loses no word, breaks none, and makes no line longer than it has to be", () => {
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
