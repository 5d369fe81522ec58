import { describe, expect, it } from "vitest";
import { clusters, createCatalog, focusAreas, focusMatrix } from "../../src/index.js";
import { brochureMatrix } from "../support/brochureMatrix.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters, ownFocusAreas } from "../support/ownCatalog.js";

/** The cells as the second transcription of the brochure prints them. */
const printed = (cells: readonly (readonly boolean[])[]) =>
  cells.map((row) => row.map((listed) => (listed ? "x" : ".")).join(""));

describe("focusMatrix", () => {
  keepsDataset();

  it("is the brochure's table, cell by cell", () => {
    const matrix = focusMatrix();
    expect(printed(matrix.cells)).toEqual(brochureMatrix.map(([, , marks]) => marks));
    expect(matrix.clusters).toBe(clusters);
    expect(matrix.focusAreas).toBe(focusAreas);
  });

  it("holds booleans, and nothing that merely looks like them", () => {
    expect(new Set(focusMatrix().cells.flat())).toEqual(new Set([true, false]));
  });

  it("is the same object every time, frozen all the way down", () => {
    const matrix = focusMatrix();
    expect(isDeeplyFrozen(matrix)).toBe(true);
    expect(focusMatrix()).toBe(matrix);
    expect(focusMatrix({})).toBe(matrix);
    expect(focusMatrix({ catalog: undefined })).toBe(matrix);
  });

  it("of a custom catalog is fresh, with the caller's own records", () => {
    const matrix = focusMatrix({ catalog: ownCatalog });
    expect(printed(matrix.cells)).toEqual(["xx..", ".x..", "xxx."]);
    expect(matrix.clusters).toEqual(ownClusters);
    for (const [at, cluster] of matrix.clusters.entries()) expect(cluster).toBe(ownClusters[at]);
    for (const [at, area] of matrix.focusAreas.entries()) expect(area).toBe(ownFocusAreas[at]);
    for (const part of [matrix, matrix.clusters, matrix.focusAreas, matrix.cells, ...matrix.cells]) {
      expect(Object.isFrozen(part)).toBe(false);
    }
    const { clusters, focusAreas, cells } = focusMatrix({ catalog: ownCatalog });
    expect(clusters).not.toBe(matrix.clusters);
    expect(focusAreas).not.toBe(matrix.focusAreas);
    expect(cells).not.toBe(matrix.cells);
    expect(cells[0]).not.toBe(matrix.cells[0]);
  });

  it("is not changed by what a caller does to an earlier answer or to the records", () => {
    const own = [{ id: "a", name: "A", focusAreas: ["x"] }];
    const areas = [{ id: "x" }, { id: "y" }];
    const catalog = createCatalog({ clusters: own, focusAreas: areas });
    const first = focusMatrix({ catalog });
    (first.cells as boolean[][])[0]!.fill(true);
    (first.clusters as unknown[]).length = 0;
    (first.focusAreas as unknown[]).reverse();
    own[0]!.focusAreas.push("y");
    areas.length = 0;
    const second = focusMatrix({ catalog });
    expect(printed(second.cells)).toEqual(["x."]);
    expect(second.clusters).toEqual(own);
    expect(second.focusAreas.map(({ id }) => id)).toEqual(["x", "y"]);
  });

  it("reads rightly where a word of bits ends", () => {
    // cluster c lists the area c alone
    const ids = Array.from({ length: 70 }, (_, i) => `area-${i}`);
    const own = ids.map((id, i) => ({ id: `cluster-${i}`, name: "", focusAreas: [id] }));
    const { cells } = focusMatrix({ catalog: createCatalog({ clusters: own, focusAreas: ids.map((id) => ({ id })) }) });
    expect(cells).toEqual(ids.map((_, row) => ids.map((_, column) => row === column)));
  });

  it("may be empty", () => {
    const none = createCatalog({ clusters: [], focusAreas: [] });
    expect(focusMatrix({ catalog: none })).toEqual({ clusters: [], focusAreas: [], cells: [] });
    const rows = createCatalog({ clusters: [{ id: "a", name: "A", focusAreas: [] }], focusAreas: [] });
    expect(focusMatrix({ catalog: rows }).cells).toEqual([[]]);
  });

  itRefusesOptions(focusMatrix);
});
