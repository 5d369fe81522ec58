import { describe, expect, it } from "vitest";
import { clusters, focusAreas } from "../../src/index.js";
import { brochureColumns, brochureMatrix } from "../support/brochureMatrix.js";

/** Marks a row and marks a column, counted in the brochure with a finger, not computed. */
const rowSums = [12, 13, 5, 12, 18, 11, 10, 10, 8, 15, 11, 19, 11, 11, 9, 8, 8];
const columnSums = [14, 10, 17, 16, 17, 7, 12, 12, 6, 3, 8, 4, 7, 8, 10, 7, 9, 10, 14];

describe("the second transcription of the brochure's table", () => {
  it("has 17 rows of 19 cells, and the marks that were counted: 191", () => {
    expect(brochureMatrix).toHaveLength(17);
    for (const [, , marks] of brochureMatrix) expect(marks).toMatch(/^[x.]{19}$/);
    const marked = (cells: readonly (string | undefined)[]) => cells.filter((cell) => cell === "x").length;
    expect(brochureMatrix.map(([, , marks]) => marked([...marks]))).toEqual(rowSums);
    const columns = brochureColumns.map((_, column) => brochureMatrix.map(([, , marks]) => marks[column]));
    expect(columns.map(marked)).toEqual(columnSums);
    expect(rowSums.reduce((sum, each) => sum + each, 0)).toBe(191);
    expect(columnSums.reduce((sum, each) => sum + each, 0)).toBe(191);
  });

  it("has the columns of the focus areas, in their order, as printed", () => {
    expect(focusAreas.map(({ name, aliases }) => aliases?.[0] ?? name.en)).toEqual(brochureColumns);
  });

  it("has the rows of the clusters, by number and name", () => {
    expect(clusters.map(({ number, name }) => [number, name])).toEqual(
      brochureMatrix.map(([number, name]) => [number, name]),
    );
  });

  it.each(brochureMatrix)("has the marks of row %i, %s, cell by cell", (number, _, marks) => {
    const listed = clusters[number - 1]?.focusAreas ?? [];
    expect(focusAreas.map(({ id }) => (listed.includes(id) ? "x" : ".")).join("")).toBe(marks);
    expect(listed).toHaveLength(rowSums[number - 1] as number);
  });
});
