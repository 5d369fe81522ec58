import { describe, expect, it } from "vitest";
import { clusters, focusAreas, getCluster, matchScore, UnknownIdError } from "../../src/index.js";
import { itRefusesClusters } from "../support/itRefusesClusters.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { itRefusesRequests } from "../support/itRefusesRequests.js";
import { itRefusesScoreOptions } from "../support/itRefusesScoreOptions.js";
import { itTakesEmptyRequests } from "../support/itTakesEmptyRequests.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";

describe("matchScore", () => {
  keepsDataset();

  it("is the weight of the listed areas over the weight of all", () => {
    expect(matchScore("medways", ["dental"])).toBe(1);
    expect(matchScore("medways", ["robotics"])).toBe(0);
    expect(matchScore("medways", ["robotics", "dental"])).toBe(0.5);
    expect(matchScore("medways", { robotics: 1, dental: 3 })).toBe(0.75);
    expect(matchScore("medways", { robotics: 3, dental: 0.75 })).toBe(0.2);
  });

  it("of the whole table is the share of the areas that a cluster lists", () => {
    const everything = focusAreas.map(({ id }) => id);
    for (const cluster of clusters) {
      expect(matchScore(cluster.id, everything)).toBeCloseTo(cluster.focusAreas.length / 19, 15);
    }
  });

  it("counts an area once that is named twice, under its retired id too", () => {
    expect(matchScore("medways", ["robotics", "ophthalmology", "ophthalmal", "ophthalmology"])).toBe(0.5);
    expect(matchScore("medways", { robotics: 1, ophthalmal: 4 })).toBe(0.8);
  });

  it("takes a record for its id, whatever else it holds", () => {
    expect(matchScore(getCluster("medways"), ["robotics", "dental"])).toBe(0.5);
    expect(matchScore({ id: "medways" }, ["dental"])).toBe(1);
    const emptied = { ...getCluster("medways"), focusAreas: [] };
    expect(matchScore(emptied, ["dental"])).toBe(1);
  });

  it("with rarity lets areas weigh more that few of the 17 clusters list", () => {
    // dental is listed by 8 clusters, robotics by 12
    const dental = Math.log(18 / 9) + 1;
    const robotics = Math.log(18 / 13) + 1;
    expect(matchScore("medways", ["robotics", "dental"], { rarity: true })).toBeCloseTo(
      dental / (dental + robotics),
      12,
    );
    expect(matchScore("medways", { robotics: 2, dental: 1 }, { rarity: true })).toBeCloseTo(
      dental / (dental + 2 * robotics),
      12,
    );
    expect(matchScore("medways", ["dental"], { rarity: true })).toBe(1);
    expect(matchScore("medways", ["robotics", "dental"], { rarity: false })).toBe(0.5);
  });

  it("with a focus penalty counts the areas that were not requested", () => {
    // medways lists 11 areas
    expect(matchScore("medways", ["dental"], { focusPenalty: 1 })).toBeCloseTo(1 / 11, 12);
    expect(matchScore("medways", { dental: 8 }, { focusPenalty: 0.5 })).toBeCloseTo(1 / 6, 12);
    expect(matchScore("medways", { dental: 3, robotics: 1 }, { focusPenalty: 0.25 })).toBeCloseTo(
      3 / (4 + 0.5 * 10),
      12,
    );
    expect(matchScore("medways", ["dental"], { focusPenalty: 0 })).toBe(1);
    expect(matchScore("medways", getCluster("medways").focusAreas, { focusPenalty: 1 })).toBe(1);
  });

  it("uses a custom catalog", () => {
    expect(matchScore("north", { lasers: 1, dental: 3 }, { catalog: ownCatalog })).toBe(0.25);
    expect(matchScore(ownClusters[2], { lasers: 1, dental: 3 }, { catalog: ownCatalog })).toBe(1);
    expect(matchScore("north", ["lasers", "ophthalmal"], { catalog: ownCatalog })).toBe(0.5);
  });

  it("does not know a cluster of the dataset in a catalog without it", () => {
    const ask = () => matchScore("medways" as never, ["lasers"], { catalog: ownCatalog });
    expect(refusal(UnknownIdError, "medways", ask)).toMatchObject({ kind: "cluster", id: "medways", suggestions: [] });
  });

  itRefusesClusters((cluster) => matchScore(cluster, ["dental"]));
  itRefusesRequests((wanted) => matchScore("medways", wanted));
  itTakesEmptyRequests((wanted) => matchScore("medways", wanted), 0);
  itRefusesScoreOptions((options) => matchScore("medways", ["dental"], options));
  itRefusesOptions((options) => matchScore("medways", ["dental"], options));
});
