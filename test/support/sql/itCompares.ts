import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareStats, indicators, statistics } from "../../../src/index.js";
import type { Engine, OpenEngine, Row } from "./Engine.js";
import { statement } from "./statement.js";

/** The columns that tell of a dimension. */
const differing = {
  timePeriod: "differs_in_time_period",
  coverage: "differs_in_coverage",
  comparator: "differs_in_comparator",
  approximate: "differs_in_approximate",
  obsStatus: "differs_in_obs_status",
  attributedTo: "differs_in_attributed_to",
} as const;

/** Has `compare_stats.sql` compare figures as the library does. */
export function itCompares(open: OpenEngine): void {
  describe("compare_stats.sql", () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    it("compares the figures of every indicator and area as compareStats", async () => {
      const expected = indicators
        .map(({ id }) => id)
        .toSorted()
        .flatMap(rowsOf);
      expect(await engine.ask(statement("compare_stats.sql"))).toEqual(expected);
      for (const column of ["ratio", ...Object.values(differing)]) {
        const values = expected.map((row) => row[column] !== null && row[column] !== 0);
        expect(new Set(values), column).toEqual(new Set([true, false]));
      }
    });

    it("notices coverage that differs in what is included alone, and only then", async () => {
      const ratios = async () =>
        (await engine.ask(statement("compare_stats.sql")))
          .filter((row) => row["indicator_id"] === "hospital-beds" && row["ref_area"] === "DE")
          .map((row) => [row["differs_in_coverage"], row["ratio"] === null]);
      const rows = (await ratios()).length;
      expect(new Set((await ratios()).map(String))).toEqual(new Set(["0,false"]));
      const all = "SELECT id, 1, 'day-clinics' FROM statistics WHERE indicator_id = 'hospital-beds'";
      const include = (select: string) => engine.run(`INSERT INTO statistic_coverage_includes ${select}`);
      await include(all);
      expect(new Set((await ratios()).map(String))).toEqual(new Set(["0,false"]));
      await include(`SELECT MIN(id), 2, 'hospices' FROM (${all.replace("id, 1, 'day-clinics'", "id")} AND ref_area = 'DE'
        AND breakdown_dimension IS NULL AND subject_hospital_id IS NULL) AS beds`);
      expect((await ratios()).map(String)).toEqual(Array.from({ length: rows }, () => "1,true"));
    });
  });
}

/** What the statement is to answer of one indicator. */
function rowsOf(indicator: (typeof indicators)[number]["id"]): Row[] {
  const areas = new Set(statistics.filter((figure) => figure.indicator === indicator).map(({ refArea }) => refArea));
  return [...areas].sort().flatMap((refArea) => {
    const { figures, range, differences } = compareStats(indicator, { refArea });
    const differs = Object.entries(differing).map(([name, column]) => {
      return [column, differences.some(({ dimension }) => dimension === name) ? 1 : 0];
    });
    return figures.map((figure) => ({
      indicator_id: indicator,
      ref_area: refArea,
      statistic_id: figure.id,
      source_id: figure.source,
      time_period: figure.timePeriod ?? null,
      value: figure.value,
      comparator: figure.comparator ?? null,
      approximate: figure.approximate ?? null,
      min_value: range?.min ?? null,
      max_value: range?.max ?? null,
      ratio: range?.ratio ?? null,
      ...Object.fromEntries(differs),
    }));
  });
}
