import { describe, expect, it } from "vitest";
import { findStats, indicators, type StatisticCriteria, statistics, statsBySource } from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { snapshot } from "../support/snapshot.js";

const values = (criteria: StatisticCriteria) => findStats(criteria).map(({ value }) => value);

describe("findStats", () => {
  keepsDataset();

  it.each<[string, StatisticCriteria, readonly (number | null)[]]>([
    ["an indicator", { indicator: "sme-share-employment" }, [66.7, 67]],
    ["no breakdown", { indicator: "companies", source: "gtai-2024", breakdown: null }, [1443]],
    ["a dimension", { breakdown: { dimension: "employee-size" } }, [null, null, null, null, 90]],
    ["a category", { breakdown: { dimension: "employee-size", category: "50-99" } }, [null]],
    ["a category alone", { breakdown: { category: ">250" } }, [null, 90]],
    ["a dimension that no figure has", { indicator: "companies", breakdown: { dimension: "ownership" } }, []],
    ["a source", { indicator: "companies", source: "spectronet-2025" }, [1510]],
    ["a topic", { topic: "innovation", source: "spectronet-2025" }, [9]],
    ["an area", { refArea: "EU" }, [4, 4, 1, 2]],
    ["a federal state", { refArea: "DE-BY" }, [353, 75_098, 2_567_445, 7.3]],
    ["an area without figures", { refArea: "IT" }, []],
    ["a period", { timePeriod: "2022", source: "gtai-2024" }, [17e6, 7]],
    ["a subject", { subject: "charite-berlin" }, [1, 3000, 3011, 3099]],
    ["several at once", { subject: "charite-berlin", indicator: "hospital-beds", refArea: "DE" }, [3000, 3011, 3099]],
    ["what no figure meets", { subject: "charite-berlin", source: "spectronet-2025" }, []],
  ])("narrows by %s", (_, criteria, expected) => {
    expect(values(criteria)).toEqual(expected);
  });

  it("answers with the records of the table, in its order and frozen", () => {
    expect(findStats({})).toEqual(statistics);
    expect(findStats({})[0]).toBe(statistics[0]);
    expect(findStats({ source: "gtai-2024" })).toEqual(statsBySource("gtai-2024"));
    expect(isDeeplyFrozen(findStats({ topic: "hospitals" }))).toBe(true);
  });

  it("parts all figures among the topics", () => {
    const topics = ["clusters", "hospitals", "industry", "innovation"] as const;
    const parts = topics.map((topic) => findStats({ topic }));
    expect(parts.flat()).toHaveLength(statistics.length);
    for (const [at, topic] of topics.entries()) {
      const own = indicators.filter((indicator) => indicator.topic === topic).map(({ id }) => id);
      for (const { indicator } of parts[at] ?? []) expect(own).toContain(indicator);
    }
  });

  it("takes a criterion that is undefined for one that is not given", () => {
    expect(
      findStats({ source: undefined, breakdown: undefined, topic: undefined, refArea: undefined } as never),
    ).toEqual(statistics);
  });

  it("takes criteria without a prototype", () => {
    const criteria = Object.assign(Object.create(null) as StatisticCriteria, { source: "gtai-2024" });
    expect(findStats(criteria)).toEqual(statsBySource("gtai-2024"));
  });

  it("leaves the criteria as they are", () => {
    const criteria = { indicator: "companies", breakdown: { dimension: "employee-size" } } as const;
    const before = snapshot(criteria);
    findStats(criteria);
    expect(snapshot(criteria)).toBe(before);
  });
});
