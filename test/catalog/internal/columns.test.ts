import { expect, it } from "vitest";
import { columns } from "../../../src/catalog/internal/columns.js";
import { documentFrequencies } from "../../../src/catalog/internal/documentFrequencies.js";
import { plainIndex } from "../../support/plainIndex.js";
import { watched } from "../../support/watched.js";

it.each([
  [1, 1],
  [32, 32],
  [33, 65],
  [64, 96],
])(
  "the rows of %i areas and the columns of %i clusters have a bit for each, and no more words than that takes",
  (areas, clusters) => {
    const listed = Array.from({ length: clusters }, (_, cluster) => [cluster % areas, areas - 1]);
    const index = plainIndex(areas, listed);
    expect([index.rowWords, index.rows.length]).toEqual([Math.ceil(areas / 32), clusters * Math.ceil(areas / 32)]);
    const { bits, words } = columns({ ...index, rows: watched(index.rows).list });
    expect([words, bits.length]).toEqual([Math.ceil(clusters / 32), areas * words]);
    for (let area = 0; area < areas; area++) {
      const listing = listed.map((list) => (list.includes(area) ? 1 : 0));
      expect(listing.map((_, cluster) => (bits[area * words + (cluster >>> 5)]! >>> cluster) & 1)).toEqual(listing);
    }
  },
);

it("columns and frequencies are made once", () => {
  const index = plainIndex(2, [[0], [0, 1]]);
  expect(documentFrequencies(index)).toEqual([2, 1]);
  expect(documentFrequencies(index)).toBe(documentFrequencies(index));
  expect(columns(index)).toBe(columns(index));
});
