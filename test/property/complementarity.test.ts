import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complementarity, createCatalog, matchScore } from "../../src/index.js";
import { questionsUpTo } from "../support/arbitraries.js";

/** Weights for as many areas as may be wanted. */
const weights = fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.double({ min: 1e-3, max: 1e3, noNaN: true })), {
  minLength: 70,
  maxLength: 70,
});
const request = (wanted: readonly string[], each: readonly number[]) =>
  Object.fromEntries(wanted.map((id, i) => [id, each[i] as number]));

/** The share of the weight that several lists of areas cover together. */
function coverage(wanted: Readonly<Record<string, number>>, ...lists: (readonly string[])[]): number {
  const sum = (entries: readonly [string, number][]) => entries.reduce((total, [, weight]) => total + weight, 0);
  const all = Object.entries(wanted);
  return sum(all.filter(([id]) => lists.some((list) => list.includes(id)))) / sum(all);
}

describe("complementarity", () => {
  it("is coverage of both less that of the better one: symmetric, from 0 to 1, and never more than the lesser covers", () => {
    fc.assert(
      fc.property(questionsUpTo(12, 70), weights, ({ data, wanted, a, b }, each) => {
        const catalog = createCatalog(data);
        const asked = request(wanted, each);
        const gain = complementarity(a.id, b.id, asked, { catalog });
        const [ofA, ofB] = [coverage(asked, a.focusAreas), coverage(asked, b.focusAreas)];
        expect(gain).toBeCloseTo(coverage(asked, a.focusAreas, b.focusAreas) - Math.max(ofA, ofB), 12);
        expect(complementarity(b.id, a.id, asked, { catalog })).toBe(gain);
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(Math.min(ofA, ofB) + 1e-12);
        expect(complementarity(a.id, a.id, asked, { catalog })).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("is exactly 0 where one of the two lists everything requested that the other does", () => {
    fc.assert(
      fc.property(questionsUpTo(12, 70), weights, ({ data, wanted, a, b }, each) => {
        const more = { id: "more", name: "More", focusAreas: [...new Set([...a.focusAreas, ...b.focusAreas])] };
        const catalog = createCatalog({ ...data, clusters: [...data.clusters, more] });
        expect(complementarity(a.id, "more", request(wanted, each), { catalog })).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("coverage", () => {
  it("is submodular: a cluster adds to a union no more than to a part of it, as matchScore has them", () => {
    fc.assert(
      fc.property(questionsUpTo(12, 70), weights, fc.nat(), ({ data, wanted, a, b }, each, which) => {
        const added = data.clusters[which % data.clusters.length]!;
        const union = (...lists: (readonly string[])[]) => [...new Set(lists.flat())];
        const rows = {
          part: a.focusAreas,
          whole: union(a.focusAreas, b.focusAreas),
          "part and added": union(a.focusAreas, added.focusAreas),
          "whole and added": union(a.focusAreas, b.focusAreas, added.focusAreas),
        };
        const clusters = Object.entries(rows).map(([id, focusAreas]) => ({ id, name: id, focusAreas }));
        const catalog = createCatalog({ clusters, focusAreas: data.focusAreas });
        const score = (id: string) => matchScore(id, request(wanted, each), { catalog });
        const toPart = score("part and added") - score("part");
        const toWhole = score("whole and added") - score("whole");
        expect(toWhole).toBeLessThanOrEqual(toPart + 1e-12);
        expect(score("whole")).toBeGreaterThanOrEqual(score("part"));
      }),
      { numRuns: 1000 },
    );
  });
});
