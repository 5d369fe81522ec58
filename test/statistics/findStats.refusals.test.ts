import { describe, expect, it } from "vitest";
import { findStats, InvalidArgumentError, statistics, UnknownIdError } from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

describe("findStats", () => {
  keepsDataset();

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
