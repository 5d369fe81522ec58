import { describe, expect, it } from "vitest";
import { explainMatch, focusAreas, getCluster, matchScore, UnknownIdError } from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itRefusesClusters } from "../support/itRefusesClusters.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { itRefusesRequests } from "../support/itRefusesRequests.js";
import { itRefusesScoreOptions } from "../support/itRefusesScoreOptions.js";
import { itTakesEmptyRequests } from "../support/itTakesEmptyRequests.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";
import { snapshot } from "../support/snapshot.js";

describe("explainMatch", () => {
  keepsDataset();

  it("gives the score, and the areas behind it with their weights", () => {
    expect(explainMatch("medways", { robotics: 1, dental: 3 })).toEqual({
      cluster: getCluster("medways"),
      score: 0.75,
      matched: [{ focusArea: "dental", weight: 3 }],
      missing: [{ focusArea: "robotics", weight: 1 }],
    });
  });

  it("names the areas in the order of the table's columns, whatever the order of the request", () => {
    const { matched, missing } = explainMatch("medways", ["dental", "robotics", "implants", "hearing-aids", "dental"]);
    expect(matched.map(({ focusArea }) => focusArea)).toEqual(["implants", "dental"]);
    expect(missing.map(({ focusArea }) => focusArea)).toEqual(["robotics", "hearing-aids"]);
  });

  it("weighs the areas of a list alike, with 1", () => {
    const { matched, missing } = explainMatch(
      "biolago",
      focusAreas.map(({ id }) => id),
    );
    expect(matched).toHaveLength(5);
    expect(missing).toHaveLength(14);
    for (const { weight } of [...matched, ...missing]) expect(weight).toBe(1);
  });

  it("names an area by its current id when it was wanted by its retired one", () => {
    expect(explainMatch("medways", ["ophthalmal"]).matched).toEqual([{ focusArea: "ophthalmology", weight: 1 }]);
    expect(explainMatch("biolago", { ophthalmal: 2 }).missing).toEqual([{ focusArea: "ophthalmology", weight: 2 }]);
  });

  it("with rarity shows the weights that the score was formed with", () => {
    const { score, matched, missing } = explainMatch("medways", { robotics: 1, dental: 3 }, { rarity: true });
    const dental = 3 * (Math.log(18 / 9) + 1);
    const robotics = Math.log(18 / 13) + 1;
    expect(matched[0]?.weight).toBeCloseTo(dental, 12);
    expect(missing[0]?.weight).toBeCloseTo(robotics, 12);
    expect(score).toBeCloseTo(dental / (dental + robotics), 12);
  });

  it("has the score of matchScore, with every option", () => {
    for (const options of [undefined, {}, { rarity: true }, { focusPenalty: 0.3 }, { rarity: true, focusPenalty: 1 }]) {
      const wanted = { robotics: 1, dental: 3, implants: 0.1 };
      expect(explainMatch("optonet", wanted, options).score).toBe(matchScore("optonet", wanted, options));
    }
  });

  it("answers with the built-in record and frozen lists, also when a record was given", () => {
    const changed = { ...getCluster("medways"), name: "changed" };
    const match = explainMatch(changed, ["dental"]);
    expect(match.cluster).toBe(getCluster("medways"));
    expect([match.matched, match.missing].every(isDeeplyFrozen)).toBe(true);
  });

  it("leaves the request as it is", () => {
    const list = ["robotics", "dental", "robotics"] as const;
    const record = { robotics: 1, dental: 3 };
    const before = snapshot([list, record]);
    explainMatch("medways", list, { rarity: true });
    explainMatch("medways", record, { rarity: true });
    expect(snapshot([list, record])).toBe(before);
    expect(explainMatch("medways", Object.freeze(["dental"] as const)).score).toBe(1);
  });

  it("uses a custom catalog, and answers with the caller's object, which stays as it was", () => {
    const match = explainMatch("north", { dental: 1, lasers: 3, ophthalmal: 4 }, { catalog: ownCatalog });
    expect(match).toEqual({
      cluster: ownClusters[0],
      score: 0.375,
      matched: [{ focusArea: "lasers", weight: 3 }],
      missing: [
        { focusArea: "dental", weight: 1 },
        { focusArea: "ophthalmology", weight: 4 },
      ],
    });
    expect(match.cluster).toBe(ownClusters[0]);
    expect(Object.isFrozen(match.cluster)).toBe(false);
    expect(match.cluster.size).toBe(12);
  });

  it("does not know an area of the dataset in a catalog without it", () => {
    const ask = () => explainMatch("north", ["implants" as never], { catalog: ownCatalog });
    expect(refusal(UnknownIdError, "implants", ask)).toMatchObject({ kind: "focus area", id: "implants" });
  });

  itRefusesClusters((cluster) => explainMatch(cluster, ["dental"]));
  itRefusesRequests((wanted) => explainMatch("medways", wanted));
  itTakesEmptyRequests((wanted) => explainMatch("medways", wanted), {
    cluster: getCluster("medways"),
    score: 0,
    matched: [],
    missing: [],
  });
  itRefusesScoreOptions((options) => explainMatch("medways", ["dental"], options));
  itRefusesOptions((options) => explainMatch("medways", ["dental"], options));
});
