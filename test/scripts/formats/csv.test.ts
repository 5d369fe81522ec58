import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvTables } from "../../../scripts/formats/csvTables.js";
import { flatSchemas } from "../../../scripts/formats/flatSchemas.js";
import { recordSchemas } from "../../../scripts/formats/recordSchemas.js";
import { toFlat } from "../../../scripts/formats/toFlat.js";
import { writeCsv } from "../../../scripts/formats/writeCsv.js";
import { clusters, focusAreas, statistics } from "../../../src/index.js";
import type { OpenDataset } from "../../../src/model/OpenIds.js";
import { altered } from "../../support/altered.js";
import { filesOf } from "../../support/dataCopy.js";
import { tables } from "../../support/tables.js";

const files = [...filesOf("formats/data")].filter(([name]) => name.endsWith(".csv"));
const rowsOf = (text: string): string[][] => parse(text, { record_delimiter: "\n" });
const rows = (name: string) => rowsOf(readFileSync(`formats/data/${name}.csv`, "utf8"));
const isFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell);

/** The cells of the statistics, as they would be written after a change. */
function cellsWith(path: readonly (string | number)[], value: unknown): string[] {
  const table = csvTables(flatSchemas(recordSchemas())).find(({ name }) => name === "statistics")!;
  return rowsOf(writeCsv(table, toFlat(altered(tables, path, value) as OpenDataset)))[1]!;
}

describe("every CSV file", () => {
  it.each(files)("%s is UTF-8 without a mark, with line feeds, a header, and as many cells in each row", (_, text) => {
    expect(text).not.toMatch(/\ufeff|\ufffd|\r/);
    expect(text.endsWith("\n")).toBe(true);
    const [header, ...others] = rowsOf(text);
    for (const name of header!) expect(name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    expect(new Set(others.map((row) => row.length))).toEqual(
      others.length === 0 ? new Set() : new Set([header!.length]),
    );
  });

  it.each(files)("%s has no cell that a spreadsheet would compute", (_, text) => {
    expect(rowsOf(text).flat().filter(isFormula)).toEqual([]);
  });
});

describe("the columns", () => {
  it("are called after fields, and ids after what they identify", () => {
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

  it("hold the marks of the matrix as pairs, cluster by cluster", () => {
    const [header, ...marks] = rows("cluster-focus-areas");
    expect(header).toEqual(["cluster_id", "focus_area_id"]);
    expect(marks).toEqual(clusters.flatMap(({ id, focusAreas }) => focusAreas.map((area) => [id, area])));
    expect(
      rows("focus-areas")
        .slice(1)
        .map(([id]) => id),
    ).toEqual(focusAreas.map(({ id }) => id));
  });

  it("keep what a source says of a value in a table of its own", () => {
    const [header, ...facts] = rows("cluster-facts");
    expect(header).toEqual(["cluster_id", "field", "source_id", "as_of", "basis", "note"]);
    const { source, asOf, basis } = clusters[0]!.seat;
    expect(facts.find(([id, field]) => id === "5-ht" && field === "seat")?.slice(2, 5)).toEqual([source, asOf, basis]);
  });
});

describe("a cell", () => {
  it.each(["=1+1", "+49", "-x", "@home", "\ttab", "'quoted", "''twice"])(
    "with the text %j begins with one ' more",
    (text) => {
      expect(cellsWith(["statistics", 0, "note"], text).at(-1)).toBe(`'${text}`);
    },
  );

  it.each(["1+1", "a=b", "“=”", "–1", "e@mail"])("with the text %j is that text", (text) => {
    expect(cellsWith(["statistics", 0, "note"], text).at(-1)).toBe(text);
  });

  it.each([
    [-2.5, "-2.5"],
    [41e9, "41000000000"],
    [0.1, "0.1"],
    [null, ""],
  ])("with the number %s is written %j, without a mark", (value, cell) => {
    expect(cellsWith(["statistics", 0, "value"], value)[3]).toBe(cell);
    expect(statistics[0]?.value).not.toBe(value);
  });
});
