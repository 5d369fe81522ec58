import { expect, it } from "vitest";
import { columns } from "../../../src/catalog/internal/columns.js";
import { rankByColumns } from "../../../src/matching/internal/rankByColumns.js";
import { readWish } from "../../../src/matching/internal/readWish.js";
import { plainIndex } from "../../support/plainIndex.js";
import { watched } from "../../support/watched.js";

/** So many clusters that list the same. */
const alike = (count: number, ...areas: readonly number[]) => Array.from({ length: count }, () => areas);

/** The best clusters, the columns read for it, as "area:word of 32 clusters", and the clusters whose rows were. */
function looked(listed: readonly (readonly number[])[], weights: readonly number[], limit: number, focusPenalty = 0) {
  const index = plainIndex(weights.length, listed);
  const { words, bits } = columns(index);
  const [column, row] = [watched(bits), watched(index.rows)];
  const seen = { ...index, rows: row.list, columns: { words, bits: column.list } };
  const wanted = Object.fromEntries(weights.map((weight, i) => [`area-${i}`, weight]));
  const wish = readWish(index, wanted, false, focusPenalty);
  const { positions } = rankByColumns(seen, wish, { limit, minScore: 0, among: undefined });
  const read = column.reads.map((place) => `${Math.floor(place / words)}:${place % words}`);
  return { positions, columns: read.join(" "), rows: row.reads.join(" ") };
}

it("asks for the heaviest areas first, and leaves those who could no more come in", () => {
  // once the first cluster is found, nobody without the heaviest area can be as good
  const listed = [[0, 1, 2], ...alike(31, 0), ...alike(32, 1), ...alike(4, 2)];
  const { positions, columns } = looked(listed, [1, 2, 4], 1);
  expect(positions).toEqual([0]);
  expect(columns).toBe("2:0 1:0 0:0 2:1 2:2 1:2");
});

it("leaves parts that have no cluster", () => {
  // the first 32 are parted by all areas, twice: those that list all, and those that list none; the other 8 list none
  const { columns } = looked([[0, 1, 2], ...alike(39)], [1, 2, 4], 64);
  expect(columns).toBe("2:0 1:0 0:0 1:0 0:0 2:1 1:1 0:1");
});

it("does not look for clusters beyond the last one", () => {
  const { positions, columns } = looked(alike(40, 0, 1), [1, 2], 64);
  expect(positions).toHaveLength(40);
  expect(columns).toBe("1:0 0:0 1:1 0:1");
});

it("computes one score for all that list the same of what is wanted, and each where what is not wanted counts", () => {
  // a limit of 0, so that no rows are read to break ties; each row is one word, read once for each area that is wanted
  expect(looked([...alike(20), ...alike(20, 1)], [1, 2], 0).rows).toBe("20 20 0 0 32 32");
  expect(looked(alike(3, 0), [1, 2], 0, 0.5).rows).toBe("0 0 0 1 1 1 2 2 2");
});
