import { describe, expect, it } from "vitest";
import { best } from "../../../src/matching/internal/best.js";
import { rank } from "../../../src/matching/internal/rank.js";
import { readWish } from "../../../src/matching/internal/readWish.js";
import { Top } from "../../../src/matching/internal/Top.js";
import { plainIndex } from "../../support/plainIndex.js";

const indexOf = (count: number) =>
  plainIndex(
    3,
    Array.from({ length: count }, (_, i) => [[0, 1], [1], [], [2]][i % 4]!),
  );
const first = (count: number, from = 0) => Array.from({ length: count }, (_, i) => i + from);

/** The way that was taken, told by what it leaves behind. */
function wayOf(index: ReturnType<typeof indexOf>, ranking: object & { readonly positions: object }) {
  if (ranking instanceof Top) return index.columns === undefined ? "top" : "columns";
  return ranking.positions instanceof Int32Array ? "all" : "few";
}

describe("rank", () => {
  it.each([
    [64, Number.POSITIVE_INFINITY, undefined, "few"],
    [64, 5, undefined, "few"],
    [65, Number.POSITIVE_INFINITY, undefined, "all"],
    [65, 65, undefined, "all"],
    [65, 64, undefined, "columns"],
    [65, 0, undefined, "columns"],
    [2080, 5, 65, "columns"],
    [2081, 5, 65, "top"],
    [2000, 5, 64, "few"],
    [2000, Number.POSITIVE_INFINITY, 65, "all"],
    [2000, 65, 66, "all"],
  ])("of %i clusters, with a limit of %s, among %s of them, goes the way of %s", (count, limit, among, way) => {
    const index = indexOf(count);
    const wish = readWish(index, { "area-0": 2, "area-1": 1 }, false, 0);
    const limits = { limit, minScore: 0, among: among === undefined ? undefined : first(among) };
    const ranking = rank(index, wish, limits);
    expect(wayOf(index, ranking)).toBe(way);
    expect(ranking.positions).toHaveLength(Math.min(limit, among ?? count));
  });

  it("drops no part for what it could still gain, however small the weights are", () => {
    const index = plainIndex(
      3,
      Array.from({ length: 96 }, (_, i) => (i === 95 ? [0, 1, 2] : i % 2 === 0 ? [0] : [1, 2])),
    );
    for (const scale of [1e-9, 1, 1e9]) {
      const wish = readWish(index, { "area-0": 3 * scale, "area-1": 2 * scale, "area-2": 2 * scale }, false, 0);
      const { positions } = rank(index, wish, { limit: 3, minScore: 0.1, among: undefined });
      expect([...positions]).toEqual([95, 1, 3]);
    }
  });

  it.each([65, 95, 96, 97, 128])("finds each of %i clusters, the last ones too, and none beyond", (count) => {
    const index = plainIndex(
      1,
      Array.from({ length: count }, (_, i) => (i >= count - 2 ? [0] : [])),
    );
    const wish = readWish(index, ["area-0"], false, 0);
    const { positions, scores } = rank(index, wish, { limit: 64, minScore: 0, among: undefined });
    expect([...positions]).toEqual([count - 2, count - 1, ...first(62)]);
    expect([...scores]).toEqual([1, 1, ...new Array(62).fill(0)]);
  });
});

describe("best", () => {
  const scoreOf = (count: number) => (position: number) => {
    expect(position).toBeLessThan(count);
    return (position % 7) / 7;
  };

  it.each([
    [64, 64, "few"],
    [65, 64, "top"],
    [65, 65, "all"],
    [65, Number.POSITIVE_INFINITY, "all"],
    [64, Number.POSITIVE_INFINITY, "few"],
  ])("of %i clusters, with a limit of %s, goes the way of %s", (count, limit, way) => {
    const index = indexOf(count);
    const ranking = best(index, { limit, minScore: 0, among: undefined }, scoreOf(count));
    expect(wayOf(index, ranking)).toBe(way);
    expect(ranking.scores).toHaveLength(ranking.positions.length);
  });

  it("gives as many positions as scores where a limit cuts them off", () => {
    const { positions, scores } = best(indexOf(10), { limit: 2, minScore: 0, among: undefined }, scoreOf(10));
    expect([positions.length, scores.length]).toEqual([2, 2]);
    const few = best(indexOf(3), { limit: 9, minScore: 0, among: undefined }, scoreOf(3));
    expect(few.positions).toHaveLength(3);
  });

  it("looks among the clusters that it is to look among", () => {
    const among = first(70, 100);
    const { positions } = best(indexOf(200), { limit: 5, minScore: 0, among }, (position) => position / 1000);
    expect([...positions]).toEqual([169, 168, 167, 166, 165]);
  });
});
