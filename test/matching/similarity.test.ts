import { describe, expect, it } from "vitest";
import { clusters, createCatalog, similarity, UnknownIdError } from "../../src/index.js";
import { brochureMarks } from "../support/brochureMarks.js";
import { itRefusesClusters } from "../support/itRefusesClusters.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";

describe("similarity", () => {
  keepsDataset();

  it("is the number of areas in common by that of areas in all, by hand", () => {
    // OptoNet lists 9, Photonics BW 8; both list 6: minimally invasive, digital, imaging, diagnostics, ophthalmology, assistive
    expect(similarity("optonet", "photonics-bw")).toBe(6 / 11);
    // BioLAGO lists 5, Technologieland Hessen 8; both list digital health and diagnostics
    expect(similarity("biolago", "technologieland-hessen")).toBe(2 / 11);
    // Medizin.NRW lists all, biosaxony all but dental
    expect(similarity("medizin-nrw", "biosaxony")).toBe(18 / 19);
    expect(similarity("medizin-nrw", "biolago")).toBe(5 / 19);
  });

  it("is that of the rows of the brochure's table, for every two of them, and 1 with itself", () => {
    for (const [i, a] of clusters.entries()) {
      for (const [j, b] of clusters.entries()) {
        const [ofA, ofB] = [brochureMarks[i]!, brochureMarks[j]!];
        const both = [...ofA].filter((column) => ofB.has(column)).length;
        expect(similarity(a.id, b.id)).toBe(both / (ofA.size + ofB.size - both));
      }
      expect(similarity(a, a)).toBe(1);
    }
  });

  it("takes ids and records, the record for its id alone", () => {
    const expected = similarity("optonet", "photonics-bw");
    expect(similarity(clusters[14]!, { id: "photonics-bw" })).toBe(expected);
    const bare = { ...clusters[15]!, focusAreas: [] };
    expect(similarity("optonet", bare)).toBe(expected);
  });

  it("uses a custom catalog", () => {
    expect(similarity("north", "south", { catalog: ownCatalog })).toBe(1 / 2);
    expect(similarity("north", ownClusters[2], { catalog: ownCatalog })).toBe(2 / 3);
    expect(
      refusal(UnknownIdError, "medways", () => similarity("north", "medways" as never, { catalog: ownCatalog })),
    ).toMatchObject({ kind: "cluster", id: "medways" });
    expect(refusal(UnknownIdError, "north", () => similarity("north" as never, "medways")).kind).toBe("cluster");
  });

  it("is 1 where neither lists anything, and 0 where one does", () => {
    const own = ["a", "b", "c"].map((id) => ({ id, name: id, focusAreas: id === "c" ? ["x"] : [] }));
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }] });
    expect(similarity("a", "b", { catalog })).toBe(1);
    expect(similarity("a", "c", { catalog })).toBe(0);
    expect(similarity("c", "a", { catalog })).toBe(0);
    const empty = createCatalog({ clusters: own.slice(0, 2), focusAreas: [] });
    expect(similarity("a", "b", { catalog: empty })).toBe(1);
  });

  it("counts beyond the 32 areas of a word", () => {
    const ids = Array.from({ length: 70 }, (_, i) => `area-${i}`);
    const own = [
      { id: "a", name: "A", focusAreas: ids.slice(0, 60) },
      { id: "b", name: "B", focusAreas: ids.slice(31) },
    ];
    const catalog = createCatalog({ clusters: own, focusAreas: ids.map((id) => ({ id })) });
    expect(similarity("a", "b", { catalog })).toBe(29 / 70);
  });

  it("gives the same answer whatever the caller does to the records afterwards", () => {
    const own = [
      { id: "a", name: "A", focusAreas: ["x"] },
      { id: "b", name: "B", focusAreas: ["x"] },
    ];
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }, { id: "y" }] });
    own[1]!.focusAreas.push("y");
    own[0]!.focusAreas.length = 0;
    expect(similarity(own[0]!, own[1]!, { catalog })).toBe(1);
  });

  itRefusesClusters((cluster) => similarity(cluster, "medways"));
  itRefusesClusters((cluster) => similarity("medways", cluster));
  itRefusesOptions((options) => similarity("medways", "optonet", options));
});
