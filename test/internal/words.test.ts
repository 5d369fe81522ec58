import { describe, expect, it } from "vitest";
import { statistics } from "../../src/index.js";
import { areaName, breakdownText, coverageTexts, coverageWords, periodText } from "../../src/internal/words.js";

describe("words of the scope of a statistic", () => {
  it("names every reference area of the data, and prints a code that has no name", () => {
    const codes = [...new Set(statistics.map(({ refArea }) => refArea))];
    expect(codes.filter((code) => areaName(code, "de") === code)).toEqual([]);
    expect(areaName("DE-BY", "de")).toBe("Bayern");
    expect(areaName("world", "en")).toBe("World");
    expect(areaName("XX", "en")).toBe("XX");
  });

  it("says who is counted, one text per property", () => {
    const coverage = {
      sizeClass: { op: ">=", employees: 1000 },
      countedAs: "establishments",
      includes: ["micro-enterprises", "home-care", "some-thing"],
      effects: "direct",
    } as const;
    expect(coverageTexts(coverage, "en")).toEqual([
      "at least 1,000 employees",
      "establishments",
      "including micro-enterprises, home care and some thing",
      "direct effects",
    ]);
    expect(coverageTexts(coverage, "de")).toEqual([
      "mindestens 1.000 Beschäftigte",
      "Betriebe",
      "einschließlich Kleinstunternehmen, Homecare und some thing",
      "direkte Effekte",
    ]);
    expect(coverageTexts({ includes: ["home-care"] }, "en")).toEqual(["including home care"]);
    expect(coverageTexts({}, "en")).toEqual([]);
    expect(coverageTexts({ includes: [] }, "en")).toEqual([]);
    expect(coverageTexts(undefined, "en")).toEqual([]);
  });

  it.each(["en", "de"] as const)("has words in %s for every coverage and breakdown of the data", (language) => {
    for (const { coverage, breakdown } of statistics) {
      for (const part of coverage?.includes ?? []) expect(coverageWords).toHaveProperty([part, language]);
      for (const text of coverageTexts(coverage, language)) expect(text).not.toMatch(/^$|undefined|[{}[\]"]/);
      if (breakdown?.dimension === "ownership") {
        expect(breakdownText(breakdown, language)).toMatch(
          /^(?:ownership: (?:public|non-profit|private)|Trägerschaft: (?:öffentlich|freigemeinnützig|privat))$/,
        );
      } else if (breakdown !== undefined) {
        expect(breakdownText(breakdown, language)).toMatch(/^[\wä]+: [<>]?\d+(?:–\d+|\+)?$/);
      }
    }
  });

  it("says which part of the whole is meant", () => {
    expect(breakdownText({ dimension: "ownership", category: "non-profit" }, "de")).toBe(
      "Trägerschaft: freigemeinnützig",
    );
    expect(breakdownText({ dimension: "bed-size", category: "50-99" }, "en")).toBe("beds: 50–99");
  });

  it("says so if the source states no period", () => {
    expect(periodText({ timePeriod: "2022" }, "en")).toBe("2022");
    expect(periodText({}, "de")).toBe("ohne Jahresangabe");
  });
});
