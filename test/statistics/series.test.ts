import { describe, expect, it } from "vitest";
import { InvalidArgumentError, indicators, series, statistics, UnknownIdError } from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";

describe("series", () => {
  keepsDataset();

  it("answers with the figures of the whole that have a value and a period, oldest first", () => {
    for (const { id } of indicators) {
      const points = series(id);
      const expected = statistics.filter(
        ({ indicator, value, timePeriod, breakdown, subject }) =>
          indicator === id && value !== null && timePeriod && !breakdown && !subject,
      );
      expect(points.toSorted((a, b) => statistics.indexOf(a) - statistics.indexOf(b))).toEqual(expected);
      const periods = points.map(({ timePeriod }) => timePeriod);
      expect(periods).toEqual(periods.toSorted());
    }
  });

  it("keeps figures of one period in the order of the table", () => {
    const points = series("hospitals");
    for (const [at, point] of points.entries()) {
      const next = points[at + 1];
      if (next?.timePeriod !== point.timePeriod) continue;
      expect(statistics.indexOf(next)).toBeGreaterThan(statistics.indexOf(point));
    }
  });

  it("makes one line of a source and an area", () => {
    const line = series("hospitals", { source: "destatis-23111", refArea: "DE" });
    expect(line.map(({ timePeriod }) => timePeriod)).toEqual(
      Array.from({ length: 10 }, (_, year) => String(2014 + year)),
    );
    expect(line.map(({ value }) => value)).toEqual([1980, 1956, 1951, 1942, 1925, 1914, 1903, 1887, 1893, 1874]);
    expect(series("hospitals", { refArea: "DE-BY" }).map(({ value }) => value)).toEqual([353]);
    expect(series("hospitals", { refArea: "FR" })).toEqual([]);
  });

  it("is frozen, and its figures are those of the table", () => {
    expect(isDeeplyFrozen(series("hospitals"))).toBe(true);
    for (const point of series("hospitals")) expect(statistics).toContain(point);
  });

  it("suggests the indicator and the source that were meant", () => {
    expect(refusal(UnknownIdError, undefined, () => series("hospital" as never)).suggestions).toContain("hospitals");
    const options = { source: "destatis-23112" as never };
    expect(refusal(UnknownIdError, options, () => series("hospitals", options)).suggestions).toContain(
      "destatis-23111",
    );
  });

  it("refuses options that cannot be read", () => {
    const options = {
      get source(): never {
        throw new TypeError("the caller's own code ran");
      },
    };
    expect(refusal(InvalidArgumentError, undefined, () => series("hospitals", options)).argument).toBe("options");
  });

  itRefuses(series, UnknownIdError);
});
