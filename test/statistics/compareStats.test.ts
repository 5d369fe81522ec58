import { describe, expect, it } from "vitest";
import { compareStats, getIndicator, indicators, statistics, UnknownIdError } from "../../src/index.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";

describe("compareStats", () => {
  keepsDataset();

  it("shows what sources say of the same thing, with the range", () => {
    const { indicator, figures, range, differences } = compareStats("sme-share-companies");
    expect(indicator).toBe(getIndicator("sme-share-companies"));
    expect(figures.slice(0, 1).map(({ id, value }) => [id, value])).toEqual([["gtai-2024.sme-share-companies", 93]]);
    expect(figures.map(({ source }) => source)).toContain("spectronet-2025");
    expect(range).toMatchObject({ min: 93, ratio: null });
    const coverage = differences.find(({ dimension }) => dimension === "coverage");
    expect(coverage?.values).toEqual([null, ...coverage!.values.slice(1)]);
    expect(differences.find(({ dimension }) => dimension === "approximate")?.values).toEqual([true, null]);
  });

  it("holds figures of the whole against each other, neither parts nor single hospitals", () => {
    for (const { id } of indicators) {
      const expected = statistics.filter(
        ({ indicator, breakdown, subject }) => indicator === id && !breakdown && !subject,
      );
      expect(compareStats(id).figures).toEqual(expected);
    }
  });

  it("narrows to an area", () => {
    const { figures, differences } = compareStats("hospitals", { refArea: "DE" });
    expect(figures.length).toBeGreaterThan(2);
    expect(new Set(figures.map(({ refArea }) => refArea))).toEqual(new Set(["DE"]));
    expect(differences.map(({ dimension }) => dimension)).not.toContain("refArea");
    expect(compareStats("hospitals", { refArea: "FR" })).toMatchObject({ figures: [], range: null, differences: [] });
  });

  it("tells each dimension that varies with the values that occur, in the order of the figures", () => {
    const { figures, differences } = compareStats("hospitals");
    const areas = differences.find(({ dimension }) => dimension === "refArea");
    expect(areas?.values).toEqual([...new Set(figures.map(({ refArea }) => refArea))]);
    const periods = differences.find(({ dimension }) => dimension === "timePeriod");
    expect(periods?.values).toEqual([...new Set(figures.map(({ timePeriod }) => timePeriod ?? null))]);
    expect(differences.map(({ dimension }) => dimension)).not.toContain("indicator");
  });

  it("gives a ratio only where the figures are of one area and coverage, and no ranks", () => {
    for (const { id, kind } of indicators) {
      const { figures, range, differences } = compareStats(id);
      const values = figures.flatMap(({ value }) => value ?? []);
      if (values.length < 2) {
        expect(range, id).toBeNull();
        continue;
      }
      const scopes = new Set(figures.map(({ refArea, coverage }) => JSON.stringify([refArea, coverage])));
      const min = Math.min(...values);
      const max = Math.max(...values);
      const comparable = kind !== "rank" && scopes.size === 1;
      expect(range, id).toEqual({ min, max, ratio: comparable ? max / min : null });
      expect(differences.some(({ dimension }) => dimension === "value" || dimension === "source")).toBe(false);
    }
  });

  it("has no range for a single figure", () => {
    expect(compareStats("clusters-listed")).toMatchObject({ range: null, differences: [] });
  });

  it("suggests the indicator that was meant", () => {
    expect(refusal(UnknownIdError, "companys", () => compareStats("companys" as never)).suggestions).toContain(
      "companies",
    );
  });

  itRefuses(compareStats, UnknownIdError);
});
