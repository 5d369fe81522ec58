import { describe, expect, it } from "vitest";
import { clusters, createCatalog, focusAreas, specialization, UnknownIdError } from "../../src/index.js";
import { brochureMarks } from "../support/brochureMarks.js";
import { itRefuses } from "../support/itRefuses.js";
import { itRefusesAreas } from "../support/itRefusesAreas.js";
import { itRefusesClusters } from "../support/itRefusesClusters.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";

describe("specialization", () => {
  keepsDataset();

  it("is the area's share of the cluster's areas by its share of all 191 marks, by hand", () => {
    // BioLAGO lists 5 areas; 12 clusters list robotics: (1 / 5) / (12 / 191)
    expect(specialization("biolago", "robotics")).toBeCloseTo(191 / 60, 14);
    // microTEC Südwest lists 11; 3 clusters list hearing aids
    expect(specialization("microtec-suedwest", "hearing-aids")).toBeCloseTo(191 / 33, 14);
    // Medizin.NRW lists all 19: what fewer than 191 / 19 ≈ 10 clusters list stands out
    expect(specialization("medizin-nrw", "implants")).toBeCloseTo(191 / (19 * 14), 14);
    expect(specialization("medizin-nrw", "dental")).toBeGreaterThan(1);
    expect(specialization("medizin-nrw", "rehabilitation")).toBeCloseTo(191 / 190, 14);
    expect(specialization("medizin-nrw", "robotics")).toBeLessThan(1);
  });

  it("is that for every cell of the brochure's table, and 0 for the blank ones", () => {
    const marks = brochureMarks.reduce((sum, row) => sum + row.size, 0);
    expect(marks).toBe(191);
    for (const [row, cluster] of clusters.entries()) {
      for (const [column, area] of focusAreas.entries()) {
        const listing = brochureMarks.filter((of) => of.has(column)).length;
        const ofRow = brochureMarks[row]!;
        const expected = ofRow.has(column) ? 1 / ofRow.size / (listing / marks) : 0;
        expect(specialization(cluster.id, area.id)).toBeCloseTo(expected, 12);
      }
    }
    expect(specialization("biolago", "implants")).toBe(0);
  });

  it("takes records of clusters", () => {
    expect(specialization(clusters[2]!, "robotics")).toBe(specialization("biolago", "robotics"));
    expect(specialization({ id: "biolago" }, "robotics")).toBe(specialization("biolago", "robotics"));
  });

  it("uses a custom catalog", () => {
    // six marks: north lasers and robotics, south robotics, east lasers, robotics and dental
    expect(specialization("south", "robotics", { catalog: ownCatalog })).toBe(6 / 3);
    expect(specialization(ownClusters[2], "dental", { catalog: ownCatalog })).toBe(6 / 3);
    expect(specialization("east", "robotics", { catalog: ownCatalog })).toBe(6 / 9);
    expect(specialization("east", "ophthalmal", { catalog: ownCatalog })).toBe(0);
    const ask = () => specialization("east", "implants" as never, { catalog: ownCatalog });
    expect(refusal(UnknownIdError, "implants", ask)).toMatchObject({ kind: "focus area", id: "implants" });
  });

  it("is 0, not NaN, where nobody lists anything", () => {
    const own = [{ id: "a", name: "A", focusAreas: [] }];
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }] });
    expect(specialization("a", "x", { catalog })).toBe(0);
  });

  it("counts beyond the 32 areas of a word, and gives the same answer whatever the caller does afterwards", () => {
    const ids = Array.from({ length: 66 }, (_, i) => `area-${i}`);
    const own = [
      { id: "a", name: "A", focusAreas: [...ids] },
      { id: "b", name: "B", focusAreas: ["area-65"] },
    ];
    const catalog = createCatalog({ clusters: own, focusAreas: ids.map((id) => ({ id })) });
    own[0]!.focusAreas.length = 1;
    expect(specialization("b", "area-65", { catalog })).toBeCloseTo(67 / 2, 12);
    expect(specialization("b", "area-33", { catalog })).toBe(0);
    expect(specialization("a", "area-33", { catalog })).toBeCloseTo(67 / 66, 12);
  });

  itRefusesClusters((cluster) => specialization(cluster, "dental"));
  itRefusesAreas((area) => specialization("optonet", area));
  describe("as focusArea", () => {
    itRefuses((area) => specialization("medways", area), UnknownIdError);
  });
  itRefusesOptions((options) => specialization("medways", "dental", options));
});
