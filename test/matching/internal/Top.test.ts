import { expect, it } from "vitest";
import { rankFew } from "../../../src/matching/internal/rankFew.js";
import { Top } from "../../../src/matching/internal/Top.js";
import { plainIndex } from "../../support/plainIndex.js";

const index = plainIndex(2, [[0], [0, 1], [], [1], [0]]);

function offered(limit: number, ...scores: number[]) {
  const top = new Top(index, limit, 0);
  for (const [position, score] of scores.entries()) top.offer(position, score);
  return top;
}

it("keeps the best in order, as many as asked for, with their scores", () => {
  const { positions, scores } = offered(3, 0.5, 0.25, 0.75, 0.5, 0.5);
  expect({ positions, scores }).toEqual({ positions: [2, 0, 3], scores: [0.75, 0.5, 0.5] });
  expect(offered(0, 0.5, 0.25).positions).toEqual([]);
});

it("tells the least score that can enter: that of the last one, as soon as there are as many as asked for", () => {
  expect(offered(3, 0.5, 0.25).least).toBeCloseTo(0, 11);
  expect(offered(2, 0.5, 0.25).least).toBeCloseTo(0.25, 11);
  expect(offered(2, 0.5, 0.25).least).toBeLessThan(0.25);
  expect(offered(2, 0.5, 0.25, 0.75).least).toBeCloseTo(0.5, 11);
});

it("ranks few with their scores and nothing else", () => {
  const score = [0.5, 0.25, 0.75, 0.5, 0.1];
  const ranked = rankFew([2, 0, 3, 1, 4], (position) => score[position]!, 0.2e12);
  expect(ranked).toEqual({ positions: [2, 0, 3, 1], scores: [0.75, 0.5, 0.5, 0.25] });
});
