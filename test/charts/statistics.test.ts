import { describe, expect, it } from "vitest";
import { groupBy, sourceName, valueScale } from "../../src/charts/statistics.js";
import { getIndicator, type IndicatorId } from "../../src/index.js";

const domain = (id: IndicatorId, values: readonly (number | null)[], cut: "cut" | "whole" = "whole") =>
  valueScale(getIndicator(id), values, "en", cut).domain;

describe("valueScale", () => {
  it("begins at 0, and ends at the largest value", () => {
    expect(domain("companies", [1418, 12_090])).toEqual([0, 12_090]);
    expect(domain("companies", [null, 1418])).toEqual([0, 1418]);
    expect(domain("companies", [])).toEqual([0, 1]);
    expect(domain("companies", [0])).toEqual([0, 1]);
  });

  it("begins at the first rank, and has room for several", () => {
    expect(domain("market-size-rank", [3, 3])).toEqual([1, 4]);
    expect(domain("market-size-rank", [1, 7])).toEqual([1, 7]);
  });

  it("may be cut if values are close to each other, but not below 0, and not if all are the same", () => {
    expect(domain("hospitals", [1980, 1874], "cut")[0]).toBeCloseTo(1874 - 106 / 3);
    expect(domain("hospitals", [1980, null, 1874], "cut")[0]).toBeCloseTo(1874 - 106 / 3);
    expect(domain("hospitals", [1000, 100], "cut")[0]).toBe(0);
    expect(domain("hospitals", [1000, 600], "cut")[0]).toBe(0);
    expect(domain("hospitals", [1000, 700], "cut")[0]).toBe(0);
    expect(domain("hospitals", [1000, 1000], "cut")[0]).toBe(0);
    expect(domain("hospitals", [1980, 1874], "cut")[1]).toBeGreaterThan(1980);
  });

  it.each([
    ["revenue", 41e9, "billion euros", "Milliarden Euro"],
    ["revenue", 1e9, "billion euros", "Milliarden Euro"],
    ["revenue", 999e6, "million euros", "Millionen Euro"],
    ["revenue", 1e6, "million euros", "Millionen Euro"],
    ["revenue", 0.5, "euros", "Euro"],
    ["companies", 41e9, undefined, undefined],
  ] as const)("states the unit of money in either language: %s of %d", (id, value, en, de) => {
    const unit = (locale: "en" | "de") => valueScale(getIndicator(id), [value], locale, "whole").unit;
    expect([unit("en"), unit("de")]).toEqual([en, de]);
  });
});

it("groupBy keeps the order of groups and of their records", () => {
  expect(groupBy(["b1", "a1", "b2"], ([letter]) => letter!)).toEqual([["b1", "b2"], ["a1"]]);
});

it.each([
  ["gtai-2024", "Germany Trade & Invest (2024)"],
  // these sources state an edition, but no date of publication
  ["dkg-2022", "Deutsche Krankenhausgesellschaft (2022)"],
  ["spectaris-2021", "SPECTARIS (2021/2022)"],
  ["bvmed-report-2019", "BVMed"],
  ["destatis-23111", "Statistisches Bundesamt (Destatis)"],
] as const)("the name of the source %s is %s", (source, name) => {
  expect(sourceName(source)).toBe(name);
});
