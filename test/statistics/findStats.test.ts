import { describe, expect, it } from "vitest";
import {
  findStats,
  InvalidArgumentError,
  indicators,
  type StatisticCriteria,
  statistics,
  statsBySource,
  UnknownIdError,
} from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { snapshot } from "../support/snapshot.js";
import { strangeValues } from "../support/strangeValues.js";

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

  it.each([
    ["source", "gtai-2025", { kind: "source", id: "gtai-2025", suggestions: ["gtai-2024"] }],
    ["indicator", "companys", { kind: "indicator", id: "companys", suggestions: ["companies"] }],
    ["subject", "charite", { kind: "hospital", id: "charite", suggestions: ["charite-berlin"] }],
  ])("suggests the %s that was meant", (criterion, id, fields) => {
    expect(refusal(UnknownIdError, id, () => findStats({ [criterion]: id }))).toMatchObject(fields);
  });

  describe.each(["source", "indicator", "subject"])("as %s", (criterion) => {
    it.each(strangeValues.filter(([, value]) => value !== undefined))("refuses %s", (_, value) => {
      expect(refusal(UnknownIdError, value, () => findStats({ [criterion]: value })).id).toBe(value);
    });
  });

  it.each(["sources", "toString", "__proto__", "constructor"])("refuses a criterion that there is not: %s", (name) => {
    const criteria = JSON.parse(`{ "${name}": "gtai-2024" }`);
    const error = refusal(InvalidArgumentError, criteria, () => findStats(criteria));
    expect(error).toMatchObject({ argument: "criteria", reason: `there is no criterion "${name}"` });
  });

  it.each<[string, unknown]>([
    ["topic", "industries"],
    ["topic", 5],
    ["refArea", 49],
    ["refArea", null],
    ["timePeriod", 2022],
    ["timePeriod", new Date(0)],
    ["breakdown", 5],
    ["breakdown", "employee-size"],
    ["breakdown", []],
    ["breakdown", [{ dimension: "employee-size" }]],
    ["breakdown", new Map([["dimension", "employee-size"]])],
    ["breakdown", new Date(0)],
    ["breakdown", () => null],
  ])("refuses as %s: %s", (name, value) => {
    const error = refusal(InvalidArgumentError, value, () => findStats({ [name]: value }));
    expect(error.argument).toBe(`criteria.${name}`);
    expect(error.reason).toMatch(/^expected .*, got /);
  });

  it.each<[string, unknown]>([
    ["dimension", "size"],
    ["dimension", 5],
    ["dimension", ""],
    ["dimension", null],
    ["category", 250],
    ["category", null],
    ["category", ["50-99"]],
  ])("refuses as %s of a breakdown: %s", (name, value) => {
    const error = refusal(InvalidArgumentError, value, () => findStats({ breakdown: { [name]: value } }));
    expect(error.argument).toBe(`criteria.breakdown.${name}`);
    expect(error.reason).toMatch(/^expected .*, got /);
  });

  it.each<[object, string]>([
    [{ topic: "patents" }, 'topic: expected clusters, hospitals, industry, innovation, got "patents"'],
    [{ refArea: 49 }, "refArea: expected text, got 49"],
    [{ breakdown: { dimension: "x" } }, 'breakdown.dimension: expected ownership, bed-size, employee-size, got "x"'],
    [{ breakdown: { category: 250 } }, "breakdown.category: expected text, got 250"],
    [{ breakdown: [] }, "breakdown: expected an object, got (object)"],
  ])("says what would be right instead of %j", (criteria, message) => {
    expect(refusal(InvalidArgumentError, criteria, () => findStats(criteria)).message).toBe(
      `invalid criteria.${message}`,
    );
  });

  it("refuses a field of a breakdown that there is not", () => {
    const breakdown = { dimension: "employee-size", class: "50-99" } as const;
    const error = refusal(InvalidArgumentError, breakdown, () => findStats({ breakdown }));
    expect(error).toMatchObject({ argument: "criteria.breakdown", reason: 'there is no criterion "class"' });
  });

  it("takes a breakdown without fields for any, and fields that are undefined for none", () => {
    const parts = statistics.filter(({ breakdown }) => breakdown !== undefined);
    expect(findStats({ breakdown: {} })).toEqual(parts);
    expect(findStats({ breakdown: { dimension: undefined, category: undefined } as never })).toEqual(parts);
  });

  it.each(strangeValues.filter(([, value]) => typeof value !== "object" || value === null))(
    "refuses %s as criteria",
    (_, value) => {
      const error = refusal(InvalidArgumentError, value, () => findStats(value as never));
      expect(error).toMatchObject({ argument: "criteria", reason: expect.stringMatching(/^expected an object, got /) });
    },
  );

  it.each([[[]], [new Map()], [new Date(0)]])("refuses as criteria: %s", (value) => {
    expect(refusal(InvalidArgumentError, value, () => findStats(value as never)).argument).toBe("criteria");
  });

  it.each(["a proxy that throws", "a list behind a proxy that throws", "a revoked proxy"])("refuses %s", (label) => {
    const [, value] = strangeValues.find(([name]) => name === label) as (typeof strangeValues)[number];
    expect(refusal(InvalidArgumentError, value, () => findStats(value as never)).argument).toBe("criteria");
    const error = refusal(InvalidArgumentError, value, () => findStats({ breakdown: value as never }));
    expect(error).toMatchObject({ argument: "criteria.breakdown", reason: "cannot be read" });
  });
});
