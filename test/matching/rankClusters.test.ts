import { describe, expect, it } from "vitest";
import { clusters, clustersByState, createCatalog, explainMatch, rankClusters } from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { itRefusesRankOptions } from "../support/itRefusesRankOptions.js";
import { itRefusesRequests } from "../support/itRefusesRequests.js";
import { itRefusesScoreOptions } from "../support/itRefusesScoreOptions.js";
import { itTakesEmptyRequests } from "../support/itTakesEmptyRequests.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { type PlainOptions, plainRanking } from "../support/plainRanking.js";
import { randomCatalog, randomRequest } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";

const places = (matches: readonly { readonly cluster: { readonly id: string }; readonly score: number }[]) =>
  matches.map(({ cluster, score }) => [cluster.id, Number(score.toFixed(3))]);

describe("rankClusters", () => {
  keepsDataset();

  it("ranks all 17: by score, then fewer listed areas first, then by id", () => {
    expect(places(rankClusters({ robotics: 2, dental: 1 }))).toEqual([
      ["optonet", 1], // lists 9 areas
      ["5-ht", 1], // 12, as the next one does: "5" comes before "b"
      ["biopro", 1],
      ["medicalmountains", 1], // 15
      ["medizin-nrw", 1], // 19
      ["biolago", 0.667], // 5
      ["life-science-nord", 0.667], // 8
      ["innomed", 0.667], // 10
      ["innovationsnetzwerk-gesundheit", 0.667], // 11, by id among the three
      ["medical-valley-emn", 0.667],
      ["microtec-suedwest", 0.667],
      ["biosaxony", 0.667], // 18
      ["technologieland-hessen", 0.333], // 8
      ["medways", 0.333], // 11
      ["biocon-valley", 0.333], // 13
      ["photonics-bw", 0], // 8
      ["healthcapital", 0], // 10
    ]);
  });

  it("gives each cluster its reasons, as explainMatch does", () => {
    const wanted = { robotics: 2, dental: 1, ophthalmal: 0.5 };
    for (const options of [{}, { rarity: true }, { focusPenalty: 0.2, rarity: true }]) {
      for (const match of rankClusters(wanted, options)) {
        expect(match).toEqual(explainMatch(match.cluster, wanted, options));
      }
    }
  });

  it("prefers specialists with a focus penalty, and rare areas with rarity", () => {
    // 1 / (1 + areas listed beyond the one)
    expect(places(rankClusters(["plasma-medicine"], { focusPenalty: 1, limit: 3 }))).toEqual([
      ["biocon-valley", Number((1 / 13).toFixed(3))],
      ["medicalmountains", Number((1 / 15).toFixed(3))],
      ["biosaxony", Number((1 / 18).toFixed(3))],
    ]);
    // orthopedics is listed by 10 clusters, surgical instruments by 7; each of the two lists one of them
    const wanted = ["orthopedics", "surgical-instruments"] as const;
    const among = ["innomed", "technologieland-hessen"] as const;
    expect(places(rankClusters(wanted, { among }))).toEqual([
      ["technologieland-hessen", 0.5],
      ["innomed", 0.5],
    ]);
    const rare = Math.log(18 / 8) + 1;
    const common = Math.log(18 / 11) + 1;
    expect(places(rankClusters(wanted, { among, rarity: true }))).toEqual([
      ["innomed", Number((rare / (rare + common)).toFixed(3))],
      ["technologieland-hessen", Number((common / (rare + common)).toFixed(3))],
    ]);
  });

  it("keeps to limit, counted from the top", () => {
    const all = rankClusters(["dental"]);
    for (const limit of [0, 1, 5, 17, 18, Number.MAX_SAFE_INTEGER]) {
      expect(rankClusters(["dental"], { limit })).toEqual(all.slice(0, limit));
    }
  });

  it("keeps to minScore, which a score may just reach", () => {
    expect(rankClusters(["plasma-medicine"], { minScore: 1 }).map(({ cluster }) => cluster.number)).toEqual([
      2, 10, 5, 12,
    ]);
    expect(rankClusters({ robotics: 2, dental: 1 }, { minScore: 2 / 3 })).toHaveLength(12);
    expect(rankClusters({ robotics: 2, dental: 1 }, { minScore: 0.6667 })).toHaveLength(5);
    expect(rankClusters(["dental"], { minScore: 0 })).toHaveLength(17);
  });

  it("looks only at the clusters in among: ids, records, each once, in whatever order", () => {
    const expected = ["5-ht", "biopro", "medicalmountains", "biolago", "microtec-suedwest", "photonics-bw"];
    const wanted = { robotics: 2, dental: 1 } as const;
    const ofOneState = clustersByState("DE-BW");
    const found = rankClusters(wanted, { among: ofOneState });
    expect(found.map(({ cluster }) => cluster.id)).toEqual(expected);
    const mixed = [
      "photonics-bw",
      clusters[3],
      { id: "biolago" },
      "5-ht",
      "medicalmountains",
      "microtec-suedwest",
      "5-ht",
    ];
    expect(rankClusters(wanted, { among: mixed as never })).toEqual(found);
    expect(rankClusters(wanted, { among: [] })).toEqual([]);
    expect(rankClusters(wanted, { among: ["photonics-bw", "5-ht"], limit: 1 })[0]?.cluster.id).toBe("5-ht");
  });

  it("answers with frozen lists and the built-in records", () => {
    const matches = rankClusters(["dental"]);
    expect(Object.isFrozen(matches)).toBe(true);
    expect(matches.flatMap(({ matched, missing }) => [matched, missing]).every(isDeeplyFrozen)).toBe(true);
    for (const { cluster } of matches) expect(clusters).toContain(cluster);
  });

  it("uses a custom catalog: fresh lists, the caller's own objects", () => {
    const matches = rankClusters(["lasers", "dental"], { catalog: ownCatalog });
    expect(places(matches)).toEqual([
      ["east", 1],
      ["north", 0.5],
      ["south", 0],
    ]);
    expect(matches[0]?.cluster).toBe(ownClusters[2]);
    expect(Object.isFrozen(matches)).toBe(false);
    expect(rankClusters(["lasers", "dental"], { catalog: ownCatalog })).not.toBe(matches);
    expect(rankClusters(["lasers"], { catalog: ownCatalog, among: ["south", ownClusters[0]] })).toHaveLength(2);
  });

  it("breaks ties by code unit, not by the rules of a language", () => {
    const ids = ["ä", "Z", "a", "z", "10", "9", "\ud83e\ude7a", "\uff21"];
    const catalog = createCatalog({
      clusters: ids.map((id) => ({ id, name: id, focusAreas: ["x"] })),
      focusAreas: [{ id: "x" }],
    });
    const ranked = rankClusters(["x"], { catalog }).map(({ cluster }) => cluster.id);
    expect(ranked).toEqual(["10", "9", "Z", "a", "z", "ä", "\ud83e\ude7a", "\uff21"]);
  });

  it("shares the reasons of clusters that match alike, although they aren't neighbours", () => {
    const own = ["x", "y", "x", "y"].map((area, i) => ({ id: `c${i}`, name: "", focusAreas: [area] }));
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }, { id: "y" }] });
    const [a, b, c, d] = rankClusters(["x", "y"], { catalog });
    expect([a, b, c, d].map((match) => match!.cluster.id)).toEqual(["c0", "c1", "c2", "c3"]);
    expect(a!.matched).toBe(c!.matched);
    expect(b!.missing).toBe(d!.missing);
    expect(a!.matched).not.toBe(b!.matched);
  });

  it("answers a request in which nothing is wanted with an empty list, frozen unless it is of a custom catalog", () => {
    expect(Object.isFrozen(rankClusters([], { limit: 3, rarity: true, focusPenalty: 0.5, among: ["medways"] }))).toBe(
      true,
    );
    const own = rankClusters({ lasers: 0 }, { catalog: ownCatalog });
    expect(own).toEqual([]);
    expect(Object.isFrozen(own)).toBe(false);
  });

  itRefusesRequests((wanted) => rankClusters(wanted));
  itTakesEmptyRequests((wanted) => rankClusters(wanted), []);
  itRefusesScoreOptions((options) => rankClusters(["dental"], options));
  itRefusesRankOptions((options) => rankClusters(["dental"], options));
  itRefusesOptions((options) => rankClusters(["dental"], options));
});

describe("rankClusters of many", () => {
  /** Options that narrow or not, so that few and many, some and all are ranked. */
  const randomOptions = (random: () => number, ids: readonly string[]): PlainOptions => ({
    ...(random() < 0.7 && { limit: Math.floor(random() ** 2 * 80) }),
    ...(random() < 0.4 && { minScore: [0.25, 1 / 3, 0.5, 1][Math.floor(random() * 4)]! }),
    ...(random() < 0.4 && { among: ids.filter(() => random() < 0.7).reverse() }),
    ...(random() < 0.5 && { rarity: true }),
    ...(random() < 0.5 && { focusPenalty: [0.1, 0.5, 1][Math.floor(random() * 3)]! }),
  });

  it.each([
    [5, 3],
    [64, 20],
    [65, 33],
    [130, 40],
  ])("ranks %i clusters with %i areas as the documentation says", (count, areas) => {
    const random = seededRandom(count);
    const data = randomCatalog(random, count, areas);
    const catalog = createCatalog(data);
    const ranking = plainRanking(data);
    const [clusterIds, areaIds] = [data.clusters, data.focusAreas].map((records) => records.map(({ id }) => id));
    for (let i = 0; i < 25; i++) {
      const wanted = randomRequest(random, areaIds!);
      const options = randomOptions(random, clusterIds!);
      const ranked = rankClusters(wanted, { ...options, catalog });
      const expected = ranking(wanted, options);
      expect(ranked.map(({ cluster }) => cluster.id)).toEqual(expected.map(({ id }) => id));
      for (const [at, { score }] of ranked.entries()) expect(score).toBeCloseTo(expected[at]!.score, 12);
    }
  });

  it.each([65, 95, 96, 97, 128, 2047, 2048, 2049])(
    "of %i returns the first ones of all, whatever the limit",
    (count) => {
      const data = randomCatalog(seededRandom(count), count, 20);
      const catalog = createCatalog(data);
      const wanted = { "area-0": 2, "area-7": 1, "area-19": 3 };
      const all = rankClusters(wanted, { catalog });
      expect(all).toHaveLength(count);
      for (const limit of [0, 1, 10, 63, 64, 65, count]) {
        expect(rankClusters(wanted, { catalog, limit })).toEqual(all.slice(0, limit));
      }
      // few of many, in any order
      const some = data.clusters.slice(-66).reverse();
      const ofSome = all.filter(({ cluster }) => some.includes(cluster));
      for (const among of [some, some.slice(1), some.slice(2)]) {
        const expected = ofSome.filter(({ cluster }) => among.includes(cluster)).slice(0, 5);
        expect(rankClusters(wanted, { catalog, among, limit: 5 })).toEqual(expected);
      }
    },
  );

  it("drops no cluster that could still enter, however small or large the weights are", () => {
    const own = Array.from({ length: 96 }, (_, i) => ({
      id: `c${String(i).padStart(2, "0")}`,
      name: "",
      focusAreas: i === 95 ? ["a", "b", "c"] : i % 2 === 0 ? ["a"] : ["b", "c"],
    }));
    const catalog = createCatalog({ clusters: own, focusAreas: ["a", "b", "c"].map((id) => ({ id })) });
    for (const scale of [1e-9, 1, 1e9]) {
      const wanted = { a: 3 * scale, b: 2 * scale, c: 2 * scale };
      const ranked = rankClusters(wanted, { catalog, limit: 3, minScore: 0.1 });
      expect(ranked.map(({ cluster }) => cluster.id)).toEqual(["c95", "c01", "c03"]);
    }
  });

  it.each([30, 31, 32, 33, 70])("tells apart what clusters list of %i requested areas", (count) => {
    const areas = Array.from({ length: 80 }, (_, i) => `area-${i}`);
    const wanted = areas.slice(80 - count);
    const own = wanted.map((area, i) => ({ id: `c${i}`, name: "", focusAreas: [area] }));
    const ranked = rankClusters(wanted, {
      catalog: createCatalog({ clusters: own, focusAreas: areas.map((id) => ({ id })) }),
    });
    expect(ranked).toHaveLength(count);
    for (const { cluster, matched, missing } of ranked) {
      expect(matched.map(({ focusArea }) => focusArea)).toEqual(cluster.focusAreas);
      expect(missing).toHaveLength(count - 1);
    }
  });
});
