import { describe, expect, it } from "vitest";
import { type ClusterId, clusters, complementarity, createCatalog, matchScore } from "../../src/index.js";
import { itRefusesClusters } from "../support/itRefusesClusters.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { itRefusesRequests } from "../support/itRefusesRequests.js";
import { itTakesEmptyRequests } from "../support/itTakesEmptyRequests.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";

const wanted = { robotics: 2, dental: 1, "hearing-aids": 1 } as const;

describe("complementarity", () => {
  keepsDataset();

  it.each<[string, ClusterId, ClusterId, number]>([
    // medways lists dental, microTEC Südwest robotics and hearing aids: 4/4 together, 3/4 the better one
    ["what the second adds", "medways", "microtec-suedwest", 1 / 4],
    // OptoNet lists robotics and dental, microTEC Südwest robotics and hearing aids: 4/4 together, 3/4 each
    ["what they do not share", "optonet", "microtec-suedwest", 1 / 4],
    // BioLAGO lists robotics, medways dental: 3/4 together, 2/4 the better one
    ["what is still missing of both", "biolago", "medways", 1 / 4],
    // Medizin.NRW lists all three
    ["nothing beyond one that has all", "optonet", "medizin-nrw", 0],
    // OptoNet lists all of the request that BioLAGO does
    ["nothing of one that is covered by the other", "biolago", "optonet", 0],
    // neither Photonics BW nor HealthCapital lists any of the three
    ["nothing where neither has any", "photonics-bw", "healthcapital", 0],
    ["nothing beyond itself", "optonet", "optonet", 0],
  ])("counts %s", (_, a, b, gain) => {
    expect(complementarity(a, b, wanted)).toBe(gain);
    expect(complementarity(b, a, wanted)).toBe(gain);
  });

  it("depends on the request: weights, and areas that only one of them lists", () => {
    expect(complementarity("medways", "microtec-suedwest", ["dental", "hearing-aids"])).toBe(1 / 2);
    expect(complementarity("medways", "microtec-suedwest", { dental: 3, "hearing-aids": 1 })).toBe(1 / 4);
    expect(complementarity("medways", "microtec-suedwest", { dental: 1, "hearing-aids": 3 })).toBe(1 / 4);
    expect(complementarity("medways", "microtec-suedwest", ["dental"])).toBe(0);
  });

  it("is what the two cover together, as a list of areas of both would score, less the better score", () => {
    for (const a of clusters) {
      for (const b of clusters) {
        const both = { id: "both", name: "Both", focusAreas: [...a.focusAreas, ...b.focusAreas] };
        const areas = Object.keys(wanted).concat(both.focusAreas);
        const catalog = createCatalog({ clusters: [both], focusAreas: [...new Set(areas)].map((id) => ({ id })) });
        const together = matchScore("both", wanted, { catalog });
        const better = Math.max(matchScore(a, wanted), matchScore(b, wanted));
        expect(complementarity(a, b, wanted)).toBe(together - better);
      }
    }
  });

  it("takes ids and records, lists and records of weights, and the retired id of an area", () => {
    const expected = complementarity("optonet", "biosaxony", ["ophthalmology", "dental"]);
    expect(complementarity(clusters[14]!, { id: "biosaxony" }, { ophthalmal: 7, dental: 7 })).toBe(expected);
    expect(complementarity("optonet", "biosaxony", ["dental", "ophthalmal", "dental", "ophthalmology"])).toBe(expected);
  });

  it("uses a custom catalog", () => {
    const areas = ["lasers", "dental", "ophthalmology"] as const;
    expect(complementarity("north", "south", areas, { catalog: ownCatalog })).toBe(0);
    expect(complementarity("south", ownClusters[2], areas, { catalog: ownCatalog })).toBe(0);
    const own = [
      { id: "a", name: "A", focusAreas: ["area-3", "area-40"] },
      { id: "b", name: "B", focusAreas: ["area-40", "area-69"] },
    ];
    const catalog = createCatalog({
      clusters: own,
      focusAreas: Array.from({ length: 70 }, (_, i) => ({ id: `area-${i}` })),
    });
    const request = { "area-3": 1, "area-40": 4, "area-69": 2, "area-35": 1 };
    expect(complementarity("a", "b", request, { catalog })).toBe(7 / 8 - 6 / 8);
    own[0]!.focusAreas.push("area-69");
    expect(complementarity(own[0]!, own[1]!, request, { catalog })).toBe(1 / 8);
  });

  it("accepts the greatest and the least weights", () => {
    expect(complementarity("medways", "microtec-suedwest", { dental: 1.7e308, "hearing-aids": 1.7e308 })).toBe(1 / 2);
    expect(complementarity("medways", "microtec-suedwest", { dental: 5e-324, "hearing-aids": 5e-324 })).toBe(1 / 2);
    const apart = complementarity("medways", "microtec-suedwest", { dental: 1.7e308, "hearing-aids": 5e-324 });
    expect(apart).toBe(0);
  });

  itRefusesClusters((cluster) => complementarity(cluster, "medways", ["dental"]));
  itRefusesClusters((cluster) => complementarity("medways", cluster, ["dental"]));
  itRefusesRequests((wanted) => complementarity("medways", "optonet", wanted));
  itTakesEmptyRequests((wanted) => complementarity("medways", "optonet", wanted), 0);
  itRefusesOptions((options) => complementarity("medways", "optonet", ["dental"], options));
});
