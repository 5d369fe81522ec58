import { describe, expect, it } from "vitest";
import {
  clusters,
  clustersByFocus,
  clustersByState,
  createCatalog,
  focusAreas,
  minimalCovers,
  UnknownIdError,
} from "../../src/index.js";
import { bruteForceCovers } from "../support/bruteForceCovers.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itRefusesAmong } from "../support/itRefusesAmong.js";
import { itRefusesLimit } from "../support/itRefusesLimit.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { itRefusesRequests } from "../support/itRefusesRequests.js";
import { itTakesEmptyRequests } from "../support/itTakesEmptyRequests.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { randomCatalog } from "../support/randomCatalog.js";
import { refusal } from "../support/refusal.js";
import { seededRandom } from "../support/seededRandom.js";

const numbers = (covers: readonly (readonly { readonly number: number }[])[]) =>
  covers.map((cover) => cover.map(({ number }) => number));
const ids = (covers: readonly (readonly { readonly id: string }[])[]) =>
  covers.map((cover) => cover.map(({ id }) => id));

const all = focusAreas.map(({ id }) => id);
const southwest = clustersByState("DE-BW");
const butMedizinNrw = clusters.filter(({ id }) => id !== "medizin-nrw");

describe("minimalCovers", () => {
  keepsDataset();

  it("answers the cluster that lists everything alone if nothing limits the question", () => {
    expect(numbers(minimalCovers(all).covers)).toEqual([[12]]);
    expect(minimalCovers(["dental", "hearing-aids"])).toEqual({
      covers: [[clusters[11]]],
      uncoverable: [],
      truncated: false,
    });
  });

  it("answers every cluster that lists an area when it is the only one wanted", () => {
    for (const id of all) {
      expect(minimalCovers([id]).covers).toEqual(clustersByFocus(id).map((cluster) => [cluster]));
    }
  });

  it("finds who covers a request together in Baden-Württemberg", () => {
    // 1, 4 and 10 list dental; only 14 lists hearing aids, only 10 plasma medicine
    const wanted = ["dental", "hearing-aids", "plasma-medicine"] as const;
    expect(numbers(minimalCovers(wanted, { among: southwest }).covers)).toEqual([[10, 14]]);
    // hygiene management: only 1; the three list all nineteen areas between them
    expect(numbers(minimalCovers(all, { among: southwest }).covers)).toEqual([[1, 10, 14]]);
    expect(numbers(minimalCovers(["hearing-aids", "dental"], { among: southwest }).covers)).toEqual([
      [1, 14],
      [4, 14],
      [10, 14],
    ]);
  });

  it("finds all ties, ordered by their clusters' places in the table", () => {
    // biosaxony lists all but dental, which 1, 2, 4, 10, 13, 15 and 17 list; without 5, hearing aids need 14, which lacks much
    const { covers } = minimalCovers(all, { among: butMedizinNrw });
    expect(numbers(covers)).toEqual([
      [1, 5],
      [2, 5],
      [4, 5],
      [5, 10],
      [5, 13],
      [5, 15],
      [5, 17],
    ]);
  });

  it("names the requested areas that no cluster lists, in the order of the table, and covers the others", () => {
    const bavaria = clustersByState("DE-BY");
    const wanted = ["plasma-medicine", "robotics", "hearing-aids"] as const;
    expect(minimalCovers(wanted, { among: bavaria })).toEqual({
      covers: [[clusters[5]], [clusters[10]]],
      uncoverable: ["hearing-aids", "plasma-medicine"],
      truncated: false,
    });
    // hygiene management is what 11 has and 6 has not; orthopedics the other way round
    const both = minimalCovers(["hygiene-management", "orthopedics", "dental"], { among: bavaria });
    expect([numbers(both.covers), both.uncoverable]).toEqual([[[6, 11]], ["dental"]]);
  });

  it("has no cover where nothing wanted is listed", () => {
    const nothing = { covers: [], uncoverable: ["hearing-aids", "plasma-medicine"], truncated: false };
    expect(minimalCovers(["plasma-medicine", "hearing-aids"], { among: ["biolago"] })).toEqual(nothing);
    expect(minimalCovers(["plasma-medicine", "hearing-aids"], { among: [] })).toEqual(nothing);
    expect(minimalCovers(["ophthalmal"], { catalog: ownCatalog })).toEqual({
      covers: [],
      uncoverable: ["ophthalmology"],
      truncated: false,
    });
  });

  it("shows the first covers up to limit, and tells when there are more", () => {
    const full = minimalCovers(all, { among: butMedizinNrw });
    expect([full.covers.length, full.truncated]).toEqual([7, false]);
    for (const limit of [0, 1, 3, 6, 7, 8, Number.MAX_SAFE_INTEGER]) {
      const { covers, truncated, uncoverable } = minimalCovers(all, { among: butMedizinNrw, limit });
      expect(covers).toHaveLength(Math.min(limit, 7));
      for (const cover of covers) expect(full.covers).toContainEqual(cover);
      expect(truncated).toBe(limit < 7);
      expect(uncoverable).toEqual([]);
    }
  });

  it("shows at most a hundred covers unless asked for more", () => {
    const own = Array.from({ length: 24 }, (_, i) => ({ id: `c${i}`, name: "", focusAreas: [i < 12 ? "x" : "y"] }));
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }, { id: "y" }] });
    const some = minimalCovers(["x", "y"], { catalog });
    expect([some.covers.length, some.truncated]).toEqual([100, true]);
    const every = minimalCovers(["x", "y"], { catalog, limit: 144 });
    expect([every.covers.length, every.truncated]).toEqual([144, false]);
    expect(ids(every.covers)[13]).toEqual(["c1", "c13"]);
    expect(minimalCovers(["x", "y"], { catalog, limit: 143 })).toMatchObject({ truncated: true });
  });

  it("looks only at the clusters in among: ids, records, each once, and their order changes nothing", () => {
    const wanted = ["hearing-aids", "dental", "robotics"] as const;
    for (const limit of [1, 2, 100]) {
      const expected = minimalCovers(wanted, { among: southwest, limit });
      const turned = [...southwest].reverse();
      expect(minimalCovers(wanted, { among: turned, limit })).toEqual(expected);
      const mixed = turned.flatMap((cluster, i) => [i % 2 ? cluster : cluster.id, { id: cluster.id }]);
      expect(minimalCovers(wanted, { among: mixed, limit })).toEqual(expected);
    }
  });

  it("shows the same covers in whatever order the request and the candidates come, of clusters that list the same, too", () => {
    const own = Array.from({ length: 9 }, (_, i) => ({ id: `c${i}`, name: "", focusAreas: [i < 5 ? "x" : "y"] }));
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }, { id: "y" }] });
    const shown = minimalCovers(["x", "y"], { catalog, limit: 3 });
    expect(minimalCovers(["y", "x"], { catalog, limit: 3 })).toEqual(shown);
    expect(minimalCovers({ y: 2, x: 9 }, { catalog, limit: 3, among: own })).toEqual(shown);
    expect(minimalCovers(["x", "y"], { catalog, limit: 3, among: [...own].reverse() })).toEqual(shown);
  });

  it("takes no notice of weights and repetitions, and follows the retired id of an area", () => {
    const expected = minimalCovers(["dental", "ophthalmology"], { among: southwest });
    expect(minimalCovers({ dental: 7, ophthalmology: 1e-300 }, { among: southwest })).toEqual(expected);
    expect(minimalCovers(["ophthalmal", "dental", "ophthalmology", "dental"], { among: southwest })).toEqual(expected);
  });

  it("answers deeply frozen, with the built-in records, and freezes nothing that the caller passed", () => {
    const among = [...southwest];
    const wanted = ["dental", "plasma-medicine"] as const;
    const answer = minimalCovers([...wanted], { among });
    expect(isDeeplyFrozen(answer)).toBe(true);
    expect(Object.isFrozen(among)).toBe(false);
    for (const cluster of answer.covers.flat()) expect(clusters).toContain(cluster);
  });

  it("uses a custom catalog: fresh lists, the caller's own objects, unmoved by what becomes of them", () => {
    const answer = minimalCovers(["dental", "lasers"], { catalog: ownCatalog });
    expect(answer.covers).toEqual([[ownClusters[2]]]);
    expect(answer.covers[0]?.[0]).toBe(ownClusters[2]);
    expect([answer, answer.covers, answer.covers[0], answer.uncoverable].some(Object.isFrozen)).toBe(false);
    expect(minimalCovers(["dental", "lasers"], { catalog: ownCatalog }).covers).not.toBe(answer.covers);

    const own = [{ id: "a", name: "A", focusAreas: ["x"] }];
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }, { id: "y" }] });
    own[0]!.focusAreas[0] = "y";
    const { covers, uncoverable } = minimalCovers(["x", "y"], { catalog });
    expect(covers[0]?.[0]).toBe(own[0]);
    expect(uncoverable).toEqual(["y"]);
    const ask = () => minimalCovers(["x"], { catalog, among: ["medways" as never] });
    expect(refusal(UnknownIdError, "medways", ask)).toMatchObject({ kind: "cluster", id: "medways" });
  });

  it("is exact where taking the largest first is not", () => {
    // the greedy step takes the four of "wide" first, and then needs both of the others: three instead of two
    const own = [
      { id: "wide", name: "", focusAreas: ["a", "b", "d", "e"] },
      { id: "left", name: "", focusAreas: ["a", "b", "c"] },
      { id: "right", name: "", focusAreas: ["d", "e", "f"] },
    ];
    const catalog = createCatalog({ clusters: own, focusAreas: [..."abcdef"].map((id) => ({ id })) });
    expect(ids(minimalCovers([..."abcdef"], { catalog }).covers)).toEqual([["left", "right"]]);
  });

  it("needs as many clusters as areas where each lists one, beyond a word of bits, too", () => {
    const areas = Array.from({ length: 70 }, (_, i) => `area-${i}`);
    const own = areas.map((id, i) => ({ id: `c${i}`, name: "", focusAreas: [id] }));
    const catalog = createCatalog({ clusters: own, focusAreas: areas.map((id) => ({ id })) });
    expect(minimalCovers(areas, { catalog }).covers).toEqual([own]);
    expect(ids(minimalCovers(["area-69", "area-0", "area-32"], { catalog }).covers)).toEqual([["c0", "c32", "c69"]]);
  });

  it.each([
    [6, 5, 0.3],
    [10, 12, 0.3],
    [11, 40, 0.25],
    [12, 70, 0.35],
  ])("finds all smallest covers of %i clusters for %i areas, and no others", (clusters, areas, chance) => {
    for (let seed = 1; seed <= 6; seed++) {
      const data = randomCatalog(seededRandom(seed), clusters, areas, chance);
      // every other cluster lists what the one before it does, or a little less
      const twins = data.clusters.map(({ focusAreas }, i) =>
        i % 2 === 0 ? focusAreas : data.clusters[i - 1]!.focusAreas.slice(seed % 3),
      );
      const own = { ...data, clusters: data.clusters.map((cluster, i) => ({ ...cluster, focusAreas: twins[i]! })) };
      const wanted = own.focusAreas.map(({ id }) => id).filter((_, i) => (i + seed) % 5 > 0);
      const { covers, uncoverable, truncated } = minimalCovers(wanted, { catalog: createCatalog(own), limit: 5000 });
      const expected = bruteForceCovers(own, wanted);
      expect(covers.map((cover) => cover.map(({ id }) => id).join()).sort()).toEqual(
        expected.covers.map((cover) => cover.join()).sort(),
      );
      expect([uncoverable, truncated]).toEqual([expected.uncoverable, false]);
    }
  });

  itRefusesRequests((wanted) => minimalCovers(wanted));
  itTakesEmptyRequests((wanted) => minimalCovers(wanted), { covers: [], uncoverable: [], truncated: false });
  itRefusesLimit((options) => minimalCovers(["dental"], options));
  itRefusesAmong((options) => minimalCovers(["dental"], options));
  itRefusesOptions((options) => minimalCovers(["dental"], options));
});
