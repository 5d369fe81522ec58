import { describe, expect, it } from "vitest";
import { getProgramme, hospitals, policyAreas, programmes, sources, states } from "../../src/index.js";

describe("the facts that are not figures", () => {
  it("hold the programmes of the brochure, in its order", () => {
    expect(programmes.map(({ id, abbreviation, start }) => [id, abbreviation, start])).toEqual([
      ["go-cluster", undefined, undefined],
      ["ecei", "ECEI", 2009],
      ["esca", "ESCA", undefined],
      ["eccp", "ECCP", undefined],
      ["magia", "MAGIA", undefined],
      ["gtai-investor-consulting", undefined, undefined],
    ]);
    expect(getProgramme("go-cluster").operator).toBe("Federal Ministry for Economic Affairs and Climate Action");
    expect(getProgramme("ecei").operator).toBe("European Commission");
    expect(programmes.filter(({ freeOfCharge }) => freeOfCharge).map(({ id }) => id)).toEqual([
      "gtai-investor-consulting",
    ]);
  });

  it("hold the partners and the target markets of MAGIA, in the brochure's order", () => {
    const { partners, targetMarkets } = getProgramme("magia");
    expect(partners?.map(({ name, country, cluster }) => [name, country, cluster])).toEqual([
      ["Life Science Nord", "DE", "life-science-nord"],
      ["bioPmed", "IT", undefined],
      ["Lyonbiopole", "FR", undefined],
      ["BioWin", "BE", undefined],
    ]);
    expect(targetMarkets).toEqual(["CN", "US", "JP"]);
  });

  it("hold the four services that GTAI lists for investors", () => {
    const offers = getProgramme("gtai-investor-consulting").offers.join("; ");
    for (const service of [/market.*report|report.*market/i, /market entry/i, /tax law/i, /funding and financing/i]) {
      expect(offers).toMatch(service);
    }
  });

  it("hold the seven areas of the position paper, in its order, and its demands where it tells them", () => {
    expect(policyAreas.map(({ id, number, demands }) => [number, id, demands.length])).toEqual([
      [1, "leading-industry", 11],
      [2, "bureaucracy-and-regulation", 2],
      [3, "inpatient-care", 0],
      [4, "outpatient-care-and-medical-aids", 0],
      [5, "digitalisation-and-ai", 0],
      [6, "sustainability", 0],
      [7, "exports", 0],
    ]);
  });

  it("hold the four university hospitals that the brochure names, and their states", () => {
    expect(hospitals.map(({ city, state }) => [city, state])).toEqual([
      ["Berlin", "DE-BE"],
      ["Freiburg", "DE-BW"],
      ["Hamburg", "DE-HH"],
      ["Mainz", "DE-RP"],
    ]);
  });

  it("hold the sixteen states with their German names", () => {
    expect(states.map(({ id, name }) => `${id} ${name.de}`)).toEqual([
      "DE-BB Brandenburg",
      "DE-BE Berlin",
      "DE-BW Baden-Württemberg",
      "DE-BY Bayern",
      "DE-HB Bremen",
      "DE-HE Hessen",
      "DE-HH Hamburg",
      "DE-MV Mecklenburg-Vorpommern",
      "DE-NI Niedersachsen",
      "DE-NW Nordrhein-Westfalen",
      "DE-RP Rheinland-Pfalz",
      "DE-SH Schleswig-Holstein",
      "DE-SL Saarland",
      "DE-SN Sachsen",
      "DE-ST Sachsen-Anhalt",
      "DE-TH Thüringen",
    ]);
  });

  it("name both documents with publisher, date, edition and rights, as far as they state them", () => {
    const [brochure, news] = sources;
    expect(brochure).toMatchObject({ id: "gtai-2024", publisher: "Germany Trade & Invest", published: "2024-10" });
    expect(brochure?.edition).toBe("Issue 2025/2026, order number 20854-3");
    expect(brochure?.rights).toMatch(/^All rights reserved/);
    expect(news?.id).toBe("spectronet-2025");
    expect(news).not.toHaveProperty("published");
    expect(news?.title).toBe(
      "Leading Industry Medical Technology: SPECTARIS and BVMed Call for Independent MedTech Strategy",
    );
  });
});
