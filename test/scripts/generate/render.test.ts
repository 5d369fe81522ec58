import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMatrix } from "../../../scripts/generate/render.js";
import { catalogs } from "../../support/arbitraries.js";
import { tables } from "../../support/tables.js";

describe("renderMatrix", () => {
  it("writes a bit for each cell, in as many words a row as the areas need", () => {
    fc.assert(
      fc.property(catalogs, ({ clusters, focusAreas }) => {
        const source = renderMatrix({ ...tables, clusters, focusAreas } as never);
        const words = JSON.parse(source.slice(source.indexOf("= [") + 2, source.lastIndexOf(";"))) as number[];
        const perRow = Math.ceil(focusAreas.length / 32);
        expect(words).toHaveLength(clusters.length * perRow);
        for (const [row, { focusAreas: listed }] of clusters.entries()) {
          for (const [column, { id }] of focusAreas.entries()) {
            const word = words[row * perRow + Math.floor(column / 32)] as number;
            const bit = Math.floor((word < 0 ? word + 2 ** 32 : word) / 2 ** (column % 32)) % 2;
            if ((bit === 1) !== listed.includes(id)) expect.fail(`row ${row}, column ${column}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
