import { describe, expect, it } from "vitest";
import { clusters, createCatalog, similarClusters, similarity } from "../../src/index.js";
import { itRefusesClusters } from "../support/itRefusesClusters.js";
import { itRefusesLimit } from "../support/itRefusesLimit.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";

const places = (similar: ReturnType<typeof similarClusters>) =>
  similar.map(({ cluster, similarity }) => [cluster.id, similarity]);

describe("similarClusters", () => {
  keepsDataset();

  it("lists the other 16, most alike first, then fewer listed areas first, then by id", () => {
    // Medizin.NRW lists all 19 areas, so that each other's likeness is its number of areas by 19
    expect(places(similarClusters("medizin-nrw"))).toEqual([
      ["biosaxony", 18 / 19],
      ["medicalmountains", 15 / 19],
      ["biocon-valley", 13 / 19],
      ["5-ht", 12 / 19],
      ["biopro", 12 / 19],
      ["innovationsnetzwerk-gesundheit", 11 / 19],
      ["medical-valley-emn", 11 / 19],
      ["medways", 11 / 19],
      ["microtec-suedwest", 11 / 19],
      ["healthcapital", 10 / 19],
      ["innomed", 10 / 19],
      ["optonet", 9 / 19],
      ["life-science-nord", 8 / 19],
      ["photonics-bw", 8 / 19],
      ["technologieland-hessen", 8 / 19],
      ["biolago", 5 / 19],
    ]);
  });

  it("puts the more specialised one first of those that are equally alike", () => {
    // HealthCapital lists 10 areas: it shares 6 of 12 with those that list 8, and 7 of 14 with those that list 11
    expect(places(similarClusters("healthcapital")).filter(([, likeness]) => likeness === 0.5)).toEqual([
      ["life-science-nord", 0.5],
      ["photonics-bw", 0.5],
      ["technologieland-hessen", 0.5],
      ["medways", 0.5],
      ["microtec-suedwest", 0.5],
    ]);
    // innoMed lists 10 as well: it shares 5 of 10 with BioLAGO, which lists 5, and 7 of 14 with medways
    expect(places(similarClusters("innomed")).filter(([, likeness]) => likeness === 0.5)).toEqual([
      ["biolago", 0.5],
      ["medways", 0.5],
    ]);
  });

  it("never lists the cluster itself, and gives each other its similarity", () => {
    for (const cluster of clusters) {
      const similar = similarClusters(cluster);
      expect(new Set(similar.map((other) => other.cluster.id)).size).toBe(16);
      expect(similar.some((other) => other.cluster.id === cluster.id)).toBe(false);
      for (const other of similar) {
        expect(other.similarity).toBe(similarity(cluster, other.cluster));
        expect(clusters).toContain(other.cluster);
      }
    }
  });

  it("keeps to limit, counted from the most alike", () => {
    const all = similarClusters("optonet");
    for (const limit of [0, 1, 5, 16, 17, Number.MAX_SAFE_INTEGER]) {
      expect(similarClusters("optonet", { limit })).toEqual(all.slice(0, limit));
    }
    expect(similarClusters("optonet", {})).toEqual(all);
    expect(similarClusters({ id: "optonet" })).toEqual(all);
  });

  it("answers with a frozen list for the built-in dataset, and with a fresh one for a custom catalog", () => {
    expect(Object.isFrozen(similarClusters("optonet"))).toBe(true);
    const similar = similarClusters("south", { catalog: ownCatalog });
    expect(similar).toEqual([
      { cluster: ownClusters[0], similarity: 1 / 2 },
      { cluster: ownClusters[2], similarity: 1 / 3 },
    ]);
    expect(similar[0]?.cluster).toBe(ownClusters[0]);
    expect(Object.isFrozen(similar)).toBe(false);
    expect(similarClusters("south", { catalog: ownCatalog })).not.toBe(similar);
  });

  it("is empty in a catalog of one cluster", () => {
    const catalog = createCatalog({ clusters: [{ id: "a", name: "A", focusAreas: [] }], focusAreas: [] });
    expect(similarClusters("a", { catalog })).toEqual([]);
    expect(similarClusters("a", { catalog, limit: 5 })).toEqual([]);
  });

  it.each([65, 66, 200])("omits only the cluster itself among %i, with and without limit", (count) => {
    const own = Array.from({ length: count }, (_, i) => ({ id: `c${i}`, name: "", focusAreas: i % 2 ? ["x"] : [] }));
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }] });
    const found = similarClusters("c1", { catalog });
    expect(found).toHaveLength(count - 1);
    expect(found.some(({ cluster }) => cluster.id === "c1")).toBe(false);
    for (const limit of [1, 64, 65, count]) {
      expect(similarClusters("c1", { catalog, limit })).toEqual(found.slice(0, limit));
    }
  });

  itRefusesClusters((cluster) => similarClusters(cluster));
  itRefusesLimit((options) => similarClusters("medways", options));
  itRefusesOptions((options) => similarClusters("medways", options));
});
