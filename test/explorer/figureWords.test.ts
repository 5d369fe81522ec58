import { clusters, indicators, statistics } from "medtech-germany";
import { describe, expect, it } from "vitest";
import { de } from "../../explorer/texts/de.js";
import { en } from "../../explorer/texts/en.js";
import { areaName, breakdownText, coverageText } from "../../explorer/texts/figureWords.js";

describe.each([
  ["en", en],
  ["de", de],
] as const)("the words in %s", (lang, t) => {
  it("name every area, with no code among them", () => {
    const areas = [...new Set(statistics.map(({ refArea }) => refArea))];
    const names = areas.map((area) => areaName(area, t, lang));
    expect(names).toContain(lang === "en" ? "World" : "Welt");
    expect(new Set(names).size).toBe(areas.length);
    for (const name of names) expect(name).toMatch(/^(?:[A-ZÄÖÜ][\wäöüß]+(?:[ -]|$))+$/);
    const european = lang === "de" ? "Europa" : "Europe";
    expect(names.filter((name) => (areas as string[]).includes(name) && name !== european)).toEqual([]);
  });

  it("name every coverage, every part and every legal form that the data holds", () => {
    const parts = statistics.flatMap(({ coverage }) => coverage?.includes ?? []);
    const owners = statistics.flatMap(({ breakdown }) =>
      breakdown?.dimension === "ownership" ? breakdown.category : [],
    );
    expect(Object.keys(t.figures.includes)).toEqual(expect.arrayContaining(parts));
    expect(Object.keys(t.figures.owners)).toEqual(expect.arrayContaining(owners));
    for (const { coverage, breakdown } of statistics) {
      if (coverage) expect(coverageText(coverage, t, lang)).not.toMatch(/^$|undefined|\w[{}[\]"]/);
      if (breakdown && breakdown.dimension !== "ownership") {
        expect(breakdownText(breakdown, t)).toMatch(/^[\wä]+: [<>]?\d+(?:–\d+|\+)?$/);
      }
    }
    const forms = clusters.flatMap(({ legalForm }) => legalForm?.value ?? []);
    expect(forms.filter((form) => !(form in t.facts.legalForms)).filter((form) => !/GmbH|e\.V\./.test(form))).toEqual(
      [],
    );
    expect(Object.keys(t.figures.topics)).toEqual(expect.arrayContaining(indicators.map(({ topic }) => topic)));
  });
});
