import { describe, expect, it } from "vitest";
import { coverageTexts, scopeTexts } from "../../../src/charts/internal/scopeTexts.js";
import { getStatistic, statistics } from "../../../src/index.js";

describe("scopeTexts", () => {
  it("says of when a figure is, who is counted, and who is credited", () => {
    expect(scopeTexts(getStatistic("channel-e-2024.employees"), "en")).toEqual([
      ...["no year stated", "at least 20 employees", "establishments", "credited to SPECTARIS"],
    ]);
    expect(scopeTexts(getStatistic("spectronet-2025.gross-value-added-with-indirect-effects"), "de")).toEqual([
      ...["ohne Jahresangabe", "direkte und indirekte Effekte"],
    ]);
    expect(scopeTexts(getStatistic("gtai-2024.average-stay"), "de")).toEqual(["2022"]);
  });

  it("has a German word for everything that figures of the dataset count: else it has to be added", () => {
    let words = 0;
    for (const { id, coverage } of statistics) {
      for (const word of [...(coverage?.includes ?? []), coverage?.countedAs, coverage?.effects]) {
        if (word === undefined || word === "martini-klinik") continue;
        words++;
        const text = scopeTexts(getStatistic(id), "de").join(" ");
        expect(text, word).not.toMatch(new RegExp(`\\b${word.replaceAll("-", " ")}\\b`));
      }
    }
    expect(words).toBeGreaterThan(20);
  });
});

describe("coverageTexts", () => {
  const sizeClass = (op: "<" | "<=" | ">" | ">=") => ({ sizeClass: { op, employees: 20 } });
  it.each([
    [sizeClass(">"), "more than 20 employees", "mehr als 20 Beschäftigte"],
    [sizeClass(">="), "at least 20 employees", "mindestens 20 Beschäftigte"],
    [sizeClass("<"), "less than 20 employees", "weniger als 20 Beschäftigte"],
    [sizeClass("<="), "at most 20 employees", "höchstens 20 Beschäftigte"],
    [{ countedAs: "establishments" }, "establishments", "Betriebe"],
    [{ countedAs: "enterprises" }, "enterprises", "Unternehmen"],
    [
      { includes: ["small-enterprises", "micro-enterprises"] },
      "including small enterprises, micro enterprises",
      "einschließlich Kleinunternehmen, Kleinstunternehmen",
    ],
    [
      { includes: ["heart-centre", "martini-klinik"] },
      "including heart centre, martini klinik",
      "einschließlich Herzzentrum, Martini-Klinik",
    ],
    [
      { includes: ["medical-aid-providers", "home-care"] },
      "including medical aid providers, home care",
      "einschließlich Hilfsmittelversorger, häusliche Versorgung",
    ],
    [{ effects: "direct" }, "direct effects", "direkte Effekte"],
    [{ effects: "direct-and-indirect" }, "direct and indirect effects", "direkte und indirekte Effekte"],
  ] as const)("of %j are: %s; %s", (coverage, en, de) => {
    expect(coverageTexts(coverage, "en")).toEqual([en]);
    expect(coverageTexts(coverage, "de")).toEqual([de]);
  });

  it("are none where nothing is known of the coverage", () => {
    expect(coverageTexts(undefined, "en")).toEqual([]);
  });
});
