import { describe, expect, it } from "vitest";
import { explainDifference, getStatistic, InvalidArgumentError, statistics, UnknownIdError } from "../../src/index.js";
import { itNamesUnreadable } from "../support/itNamesUnreadable.js";
import { itRefusesStatistics } from "../support/itRefusesStatistics.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";

describe("explainDifference", () => {
  keepsDataset();

  it("tells every dimension in which two figures differ, with both values", () => {
    expect(explainDifference("gtai-2024.employees", "spectronet-2025.employees")).toEqual([
      { dimension: "comparator", a: null, b: ">" },
      { dimension: "value", a: 250_000, b: 212_000 },
      { dimension: "source", a: "gtai-2024", b: "spectronet-2025" },
    ]);
    expect(explainDifference("gtai-2024.market-size-rank-world", "spectronet-2025.production-rank")).toEqual([
      { dimension: "indicator", a: "market-size-rank", b: "production-rank" },
      { dimension: "value", a: 3, b: 2 },
      { dimension: "source", a: "gtai-2024", b: "spectronet-2025" },
    ]);
  });

  it("tells that two figures are about two hospitals", () => {
    const [a, b] = ["university-hospital-freiburg", "university-hospital-mainz"] as const;
    expect(explainDifference(`gtai-2024.beds-${a}`, `gtai-2024.beds-${b}`)).toEqual([{ dimension: "subject", a, b }]);
  });

  it("finds none between a record and itself, though it turns in circles", () => {
    const coverage: Record<string, unknown> = {};
    coverage["includes"] = coverage;
    const record = { ...getStatistic("gtai-2024.companies"), coverage } as never;
    expect(explainDifference(record, record)).toEqual([]);
  });

  it("names what only one of two sources states", () => {
    const companies = explainDifference("gtai-2024.companies", "gtai-2024.companies-50-99-employees");
    expect(companies.map(({ dimension }) => dimension)).toEqual([
      "coverage",
      "breakdown",
      "comparator",
      "value",
      "obsStatus",
      "attributedTo",
    ]);
    expect(companies[1]).toEqual({
      dimension: "breakdown",
      a: null,
      b: { dimension: "employee-size", category: "50-99" },
    });
    expect(companies[3]).toEqual({ dimension: "value", a: 1443, b: null });
  });

  it("finds none between a figure and itself, its record, or a copy with its fields in another order", () => {
    for (const figure of statistics) {
      const turned = Object.fromEntries(Object.entries(structuredClone(figure)).reverse()) as typeof figure;
      expect(explainDifference(figure.id, turned), figure.id).toEqual([]);
    }
    const { coverage } = getStatistic("gtai-2024.companies");
    const size = Object.fromEntries(Object.entries(coverage?.sizeClass ?? {}).reverse());
    const copy = { ...getStatistic("gtai-2024.companies"), coverage: { sizeClass: size } } as never;
    expect(explainDifference("gtai-2024.companies", copy)).toEqual([]);
  });

  it("sees a difference deep within the coverage", () => {
    const figure = getStatistic("gtai-2024.companies");
    const other = { ...figure, coverage: { sizeClass: { op: ">=", employees: 20 } } } as const;
    expect(explainDifference(figure, other)).toEqual([
      { dimension: "coverage", a: { sizeClass: { op: ">", employees: 20 } }, b: other.coverage },
    ]);
  });

  it("turns round with its arguments", () => {
    for (const [at, { id }] of statistics.entries()) {
      const next = statistics[(at + 1) % statistics.length]!;
      if (next.indicator !== getStatistic(id).indicator) continue;
      const back = explainDifference(next, id).map(({ dimension, a, b }) => ({ dimension, a: b, b: a }));
      expect(explainDifference(id, next)).toEqual(back);
    }
  });

  it.each([
    ["gtai-2024.average-stay", "gtai-2024.hospital-beds", '"average-stay" is in days, "hospital-beds" is in beds'],
    ["spectronet-2025.revenue", "gtai-2024.companies", '"revenue" is in EUR, "companies" is in companies'],
    [
      "gtai-2024.hospital-sector-rank",
      "gtai-2024.patent-ratio-eu",
      '"hospital-sector-rank" is in ranks, "patent-ratio-to-next-country" is in ratios',
    ],
  ])("refuses to compare %s with %s, and says why", (a, b, reason) => {
    const error = refusal(InvalidArgumentError, a, () => explainDifference(a as never, b as never));
    expect(error).toMatchObject({ argument: "b", reason: `not to be compared: ${reason}` });
  });

  it("suggests the figure that was meant, on either side", () => {
    const typed = "gtai-2024.hospital" as never;
    for (const call of [
      () => explainDifference(typed, "gtai-2024.hospitals"),
      () => explainDifference("gtai-2024.hospitals", typed),
    ]) {
      expect(refusal(UnknownIdError, typed, call).suggestions).toContain("gtai-2024.hospitals");
    }
  });

  it("refuses a record of an unknown indicator", () => {
    const record = { ...getStatistic("gtai-2024.hospitals"), indicator: "hospital" } as never;
    const error = refusal(UnknownIdError, record, () => explainDifference("gtai-2024.hospitals", record));
    expect(error).toMatchObject({ kind: "indicator", id: "hospital" });
  });

  it("refuses a record that cannot be read to its end", () => {
    const coverage = {
      get includes(): never {
        throw new TypeError("the caller's own code ran");
      },
    };
    const record = {
      ...getStatistic("spectronet-2025.revenue"),
      coverage: { ...getStatistic("spectronet-2025.revenue-with-micro-enterprises").coverage },
    };
    Object.defineProperty(record, "coverage", { value: coverage, enumerable: true });
    const error = refusal(InvalidArgumentError, undefined, () =>
      explainDifference("spectronet-2025.revenue-with-micro-enterprises", record),
    );
    expect(error.message).toBe("invalid b: cannot be read");
  });

  it("refuses records of objects that hold the same twice, which hold the same twice, and so on", () => {
    const [a, b] = [1, 2].map((innermost) => {
      let coverage: unknown = innermost;
      for (let level = 0; level < 90; level++) coverage = { sizeClass: coverage, includes: coverage };
      return { ...getStatistic("spectronet-2025.revenue"), coverage } as never;
    });
    expect(refusal(InvalidArgumentError, undefined, () => explainDifference(a!, b!)).reason).toBe("cannot be read");
  });

  describe("as first figure", () => {
    itRefusesStatistics((value) => explainDifference(value, "gtai-2024.companies"));
    itNamesUnreadable("a", (value) => explainDifference(value, "gtai-2024.companies"));
  });
  describe("as second figure", () => {
    itRefusesStatistics((value) => explainDifference("gtai-2024.companies", value));
    itNamesUnreadable("b", (value) => explainDifference("gtai-2024.companies", value));
  });
});
