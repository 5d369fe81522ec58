import { describe, expect, it } from "vitest";
import {
  attributionsFor,
  clusters,
  clustersNear,
  compareStats,
  corroborations,
  getCluster,
  getFocusArea,
  getSource,
  getStatistic,
  InvalidArgumentError,
  minimalCovers,
  rankClusters,
  sources,
  UnknownIdError,
} from "../../src/index.js";
import { itNamesUnreadable } from "../support/itNamesUnreadable.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { tables } from "../support/tables.js";

const ids = (records: object) => attributionsFor(records).map(({ id }) => id);

/** Every source that a cluster's record names, found in its text. */
const named = (record: unknown) =>
  sources.filter(({ id }) => JSON.stringify(record).includes(`"${id}"`)).map(({ id }) => id);

describe("attributionsFor", () => {
  keepsDataset();

  it("names each source once, in the order of the table, and gives its record", () => {
    const records = [
      getStatistic("spectronet-2025.revenue"),
      getFocusArea("robotics"),
      getStatistic("gtai-2024.hospitals"),
    ];
    expect(attributionsFor(records)).toEqual([getSource("gtai-2024"), getSource("spectronet-2025")]);
    expect(attributionsFor([...records, ...records])[0]).toBe(getSource("gtai-2024"));
  });

  it("finds the sources of every fact of a cluster, of its coordinates too", () => {
    expect(ids(getCluster("medizin-nrw"))).toEqual(expect.arrayContaining(["gtai-2024", "german-cities"]));
    for (const cluster of clusters) expect(ids(cluster), cluster.id).toEqual(named(cluster));
  });

  it("takes answers as they are", () => {
    const wanted = ["robotics", "dental"] as const;
    expect(ids(rankClusters([...wanted], { limit: 1 }))).toEqual(ids([getCluster("optonet")]));
    expect(ids(minimalCovers([...wanted]))).toEqual(ids(minimalCovers([...wanted]).covers.flat()));
    expect(ids(clustersNear({ latitude: 51, longitude: 11 }, { limit: 2 })).length).toBeGreaterThan(1);
    expect(ids(compareStats("companies"))).toEqual(
      named([compareStats("companies").figures, compareStats("companies").indicator]),
    );
  });

  it("counts the documents that a corroboration was held against", () => {
    for (const corroboration of corroborations) {
      expect(ids(corroboration)).toEqual(
        sources.map(({ id }) => id).filter((id) => corroboration.sources.includes(id)),
      );
    }
  });

  it("gives a source for itself, and all sources for all tables", () => {
    expect(attributionsFor([getSource("iso-3166-2")])).toEqual([getSource("iso-3166-2")]);
    expect(attributionsFor(tables)).toEqual(sources);
  });

  it("looks into a list that holds more than ids", () => {
    expect(ids({ sources: ["GTAI", { source: "gtai-2024" }] })).toEqual(["gtai-2024"]);
  });

  it("finds nothing where nothing is named", () => {
    expect(attributionsFor([])).toEqual([]);
    expect(attributionsFor([{ name: "own" }, { source: { own: true } }])).toEqual([]);
  });

  it("searches what is deep or goes in circles", () => {
    let deep: object = getStatistic("gtai-2024.hospitals");
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(ids(deep)).toEqual(["gtai-2024"]);
    const circle: Record<string, unknown> = { source: "gtai-2024" };
    circle["itself"] = circle;
    expect(ids([circle])).toEqual(["gtai-2024"]);
  });

  it("refuses records of a source that it does not know, rather than leave one out", () => {
    const record = { id: "own", source: "gtai-2025" };
    expect(refusal(UnknownIdError, record, () => attributionsFor([record]))).toMatchObject({
      kind: "source",
      suggestions: ["gtai-2024"],
    });
  });

  it.each([null, undefined, "", "gtai-2024", 0, 10n, true, Symbol("x"), () => []])("refuses %s", (value) => {
    const error = refusal(InvalidArgumentError, value, () => attributionsFor(value as never));
    expect(error.message).toMatch(/^invalid records: expected records, got \S/);
  });

  itNamesUnreadable("records", attributionsFor);

  it("passes over holes, were there four billion of them", () => {
    expect(ids({ sources: new Array(2 ** 32 - 1) })).toEqual([]);
    expect(ids({ sources: Object.assign(new Array(2 ** 31), { 7: "gtai-2024" }) })).toEqual(["gtai-2024"]);
  });
});
