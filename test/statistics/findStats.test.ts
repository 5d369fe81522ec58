import { describe, expect, it } from "vitest";
import { findStats, indicators, type StatisticCriteria, statistics, statsBySource } from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { snapshot } from "../support/snapshot.js";

const values = (criteria: StatisticCriteria) => findStats(criteria).map(({ value }) => value);

describe("findStats", () => {
  keepsDataset();

  it.each<[string, StatisticCriteria, readonly (number | null)[]]>([
    ["an indicator", { indicator: "companies" }, [1443, null, null, null, null, 1510]],
    ["no breakdown", { indicator: "companies", breakdown: null }, [1443, 1510]],
    ["a dimension", { breakdown: { dimension: "employee-size" } }, [null, null, null, null]],
    ["a category", { breakdown: { dimension: "employee-size", category: "50-99" } }, [null]],
    ["a category alone", { breakdown: { category: ">250" } }, [null]],
    ["a dimension that no figure has", { breakdown: { dimension: "ownership" } }, []],
    ["a source", { indicator: "companies", source: "spectronet-2025" }, [1510]],
    ["a topic", { topic: "innovation", source: "spectronet-2025" }, [9]],
    ["an area", { refArea: "EU" }, [4, 2]],
    ["an area without figures", { refArea: "DE-BY" }, []],
    ["a period", { timePeriod: "2022" }, [17e6, 7]],
    ["a subject", { subject: "charite-berlin" }, [1, 3000]],
    ["several at once", { subject: "charite-berlin", indicator: "hospital-beds", refArea: "DE" }, [3000]],
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

  it("leaves the criteria as they are", () => {
    const criteria = { indicator: "companies", breakdown: { dimension: "employee-size" } } as const;
    const before = snapshot(criteria);
    findStats(criteria);
    expect(snapshot(criteria)).toBe(before);
  });
});
