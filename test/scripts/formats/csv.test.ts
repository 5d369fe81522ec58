import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { writeCsvFiles } from "../../../scripts/formats/csv.js";
import { clusters, focusAreas, statistics } from "../../../src/index.js";
import type { OpenDataset } from "../../../src/model/OpenIds.js";
import { altered } from "../../support/altered.js";
import { filesOf } from "../../support/dataCopy.js";
import { tables } from "../../support/tables.js";

const files = [...filesOf("formats/data")].filter(([name]) => name.endsWith(".csv"));
const rowsOf = (text: string): string[][] => parse(text, { record_delimiter: "\n" });
const rows = (name: string) => rowsOf(readFileSync(`formats/data/${name}.csv`, "utf8"));
const isFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell);

/** Returns the cells of the first statistic after a change to one property. */
function cellsWith(property: string, value: unknown): string[] {
  const dataset = altered(tables, ["statistics", 0, property], value) as OpenDataset;
  return rowsOf(writeCsvFiles(dataset).get("statistics.csv")!)[1]!;
}

describe("every CSV file", () => {
  it.each(files)(
    "%s is UTF-8 without a byte order mark, with line feeds, a header and rows of equal length",
    (_, text) => {
      expect(text).not.toMatch(/\ufeff|\ufffd|\r/);
      expect(text.endsWith("\n")).toBe(true);
      const [header, ...others] = rowsOf(text);
      for (const name of header!) expect(name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
      expect(new Set(others.map((row) => row.length))).toEqual(
        others.length === 0 ? new Set() : new Set([header!.length]),
      );
    },
  );

  it.each(files)("%s has no cell that a spreadsheet would compute", (_, text) => {
    expect(rowsOf(text).flat().filter(isFormula)).toEqual([]);
  });
});

describe("the columns", () => {
  it("take the names of properties, and columns of ids the name of their table", () => {
    expect(rows("statistics")[0]).toEqual([
      ...[
        "id",
        "position",
        "indicator_id",
        "value",
        "comparator",
        "approximate",
        "qualifier",
        "obs_status",
        "ref_area",
        "time_period",
      ],
      ...["coverage_size_class_op", "coverage_size_class_employees", "coverage_counted_as", "coverage_effects"],
      ...["breakdown_dimension", "breakdown_category", "subject_hospital_id", "attributed_to", "source_id"],
      ...["locator_section", "locator_page", "note"],
    ]);
    expect(rows("hospitals")[0]).toContain("state_code");
    expect(rows("clusters")[0]).toEqual(expect.arrayContaining(["founded", "members", "seat_coordinates_source_id"]));
    expect(rows("corroboration-against")[0]).toEqual(["corroboration_id", "statistic_id"]);
    expect(rows("cluster-aliases")[0]).toEqual(["cluster_id", "position", "alias"]);
  });

  it("hold the matrix as pairs, in the order of the clusters", () => {
    const [header, ...marks] = rows("cluster-focus-areas");
    expect(header).toEqual(["cluster_id", "focus_area_id"]);
    expect(marks).toEqual(clusters.flatMap(({ id, focusAreas }) => focusAreas.map((area) => [id, area])));
    expect(
      rows("focus-areas")
        .slice(1)
        .map(([id]) => id),
    ).toEqual(focusAreas.map(({ id }) => id));
  });

  it("keep the source of each sourced property in a table of their own", () => {
    const [header, ...facts] = rows("cluster-facts");
    expect(header).toEqual(["cluster_id", "field", "source_id", "as_of", "basis", "note"]);
    const { source, asOf, basis } = clusters[0]!.seat;
    expect(facts.find(([id, field]) => id === "5-ht" && field === "seat")?.slice(2, 5)).toEqual([source, asOf, basis]);
  });
});

describe("a cell", () => {
  it.each(["=1+1", "+49", "-x", "@home", "\ttab", "'quoted", "''twice"])(
    "with the text %j gets a leading '",
    (text) => {
      expect(cellsWith("note", text).at(-1)).toBe(`'${text}`);
    },
  );

  it.each(["1+1", "a=b", "“=”", "–1", "e@mail"])("with the text %j holds it unchanged", (text) => {
    expect(cellsWith("note", text).at(-1)).toBe(text);
  });

  it.each([
    [-2.5, "-2.5"],
    [41e9, "41000000000"],
    [0.1, "0.1"],
    [null, ""],
  ])("with the number %s holds %j, without a leading '", (value, cell) => {
    expect(cellsWith("value", value)[3]).toBe(cell);
    expect(statistics[0]?.value).not.toBe(value);
  });
});
