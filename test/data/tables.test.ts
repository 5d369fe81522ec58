import { describe, expect, it } from "vitest";
import { findStats, type Statistic, type StatisticCriteria, statistics } from "../../src/index.js";
import * as typed from "../support/tableFigures.js";

type Head = (figure: Statistic) => string | undefined;
type Filter = (figure: Statistic) => boolean;

/** The rows of a typed table, with one space between cells. */
const rows = (table: string) => [...table.trim().split("\n")].map((row) => row.trim().replace(/ +/g, " "));

/** Figures as rows: what `head` says of them, then their values. */
function rowsOf(figures: readonly Statistic[], head: Head): string[] {
  const cells = new Map<string, (string | number | null)[]>();
  for (const figure of figures) {
    const first = String(head(figure));
    cells.set(first, [...(cells.get(first) ?? [first]), figure.value]);
  }
  return [...cells.values()].map((row) => row.join(" "));
}

const state: Head = ({ refArea }) => refArea;
const year: Head = ({ timePeriod }) => timePeriod;
const part: Head = ({ breakdown }) => breakdown?.category;
const of =
  (...sources: readonly string[]): Filter =>
  ({ source }) =>
    sources.includes(source);

/** Manufacturers are counted in two yearbooks, which hold other figures, too. */
const isCount: Filter = (figure) =>
  of("spectaris-2021", "spectaris-2023")(figure) &&
  /\.(?:companies|employees)-20(?!20$)|^spectaris-2021/.test(figure.id);

const tables: readonly (readonly [what: string, table: string, Filter, Head])[] = [
  ["hospitals by state", typed.hospitalsByState, of("vdek-2022"), state],
  ["hospitals by year", typed.hospitalsByYear, of("destatis-23111"), year],
  ["hospitals by owner", typed.hospitalsByOwner, of("destatis-ownership"), part],
  ["hospitals by size", typed.hospitalsBySize, of("krankenhaus-report-2017"), part],
  ["costs", typed.hospitalCosts.replaceAll(/\d$/gm, "$&000"), of("destatis-23121"), year],
  ["manufacturers", typed.manufacturers, isCount, year],
];

const total = (criteria: StatisticCriteria) =>
  findStats(criteria).reduce((sum, { value }) => sum + (value as number), 0);

describe("the figures of the other sources", () => {
  it.each(tables)("in the table of %s are those of the second transcription", (_, table, isOf, head) => {
    expect(rowsOf(statistics.filter(isOf), head)).toEqual(rows(table));
  });

  it("outside of the tables are those of the second transcription", () => {
    const documents = of("gtai-2024", "spectronet-2025");
    const others = statistics.filter((figure) => !documents(figure) && !tables.some(([, , isOf]) => isOf(figure)));
    const written = others.map(({ source, indicator, value, comparator, approximate, ...figure }) => {
      const about = figure.subject ?? figure.breakdown?.category ?? figure.refArea;
      const qualified = `${comparator ?? ""}${approximate ? "~" : ""}${value}`;
      return [source, indicator, about, figure.timePeriod ?? "-", qualified].join(" ");
    });
    expect(written).toEqual(rows(typed.otherFigures));
  });

  it("add up to the total of their year, by owner and by size", () => {
    for (const indicator of ["hospitals", "hospital-beds"] as const) {
      for (const [year, dimension] of [["2022", "ownership"] as const, ["2014", "bed-size"] as const]) {
        const whole = total({ indicator, source: "destatis-23111", timePeriod: year });
        expect(total({ indicator, timePeriod: year, breakdown: { dimension } })).toBe(whole);
      }
    }
  });
});
