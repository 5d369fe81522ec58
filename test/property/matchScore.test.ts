import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalog, matchScore } from "../../src/index.js";
import { catalogs, extreme, ordinary, pairings, requests, scoreOptions } from "../support/arbitraries.js";
import { scoreOf } from "../support/scoreOf.js";

const runs = { numRuns: 300 };
const penalty = fc.double({ min: 0, max: 1, noNaN: true });

/** A pairing, and one of its areas that the cluster does not list. */
const withUnlisted = pairings(fc.oneof(ordinary, extreme))
  .filter(({ ids, listed }) => listed.length < ids.length)
  .chain((pairing) =>
    fc.record({
      pairing: fc.constant(pairing),
      added: fc.constantFrom(...pairing.ids.filter((id) => !pairing.listed.includes(id))),
    }),
  );

describe("matchScore", () => {
  it("lies in [0, 1], whatever the weights and options", () => {
    fc.assert(
      fc.property(pairings(extreme), fc.boolean(), penalty, ({ ids, listed, wanted }, rarity, focusPenalty) => {
        const score = scoreOf(ids, listed, wanted, { rarity, focusPenalty });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it("without penalty is 1 exactly when all is listed and 0 exactly when nothing is, even for extreme weights", () => {
    fc.assert(
      fc.property(pairings(extreme), fc.boolean(), ({ ids, listed, wanted }, rarity) => {
        const hits = Object.keys(wanted).filter((id) => listed.includes(id)).length;
        const score = scoreOf(ids, listed, wanted, { rarity });
        expect(score === 1).toBe(hits === Object.keys(wanted).length);
        expect(score === 0).toBe(hits === 0);
      }),
      runs,
    );
  });

  it("ignores areas of weight 0 or undefined, and is 0 if nothing else is wanted", () => {
    const unwanted = fc.constantFrom(0, -0, undefined);
    fc.assert(
      fc.property(withUnlisted, scoreOptions, unwanted, ({ pairing, added }, options, weight) => {
        const { ids, listed } = pairing;
        const { [added]: _, ...wanted } = pairing.wanted;
        const score = scoreOf(ids, listed, wanted, options);
        expect(scoreOf(ids, listed, { ...wanted, [added]: weight }, options)).toBe(score);
        const nothing = Object.fromEntries(ids.map((id) => [id, weight]));
        expect(scoreOf(ids, listed, nothing, options)).toBe(0);
        expect(scoreOf(ids, ids, {}, options)).toBe(0);
      }),
      runs,
    );
  });

  it("does not change when all weights are scaled", () => {
    // factors with which all weights stay ordinary numbers, so that scaling itself loses nothing
    const factor = fc.oneof(ordinary, fc.constantFrom(1e-290, 1e-100, 1e100, 1e290, 1e301, 1e304));
    fc.assert(
      fc.property(
        pairings(ordinary),
        factor,
        fc.boolean(),
        penalty,
        ({ ids, listed, wanted }, by, rarity, focusPenalty) => {
          const scaled = Object.fromEntries(Object.entries(wanted).map(([id, weight]) => [id, weight * by]));
          const options = { rarity, focusPenalty };
          const before = scoreOf(ids, listed, wanted, options);
          expect(Math.abs(scoreOf(ids, listed, scaled, options) - before)).toBeLessThanOrEqual(1e-9);
        },
      ),
      runs,
    );
  });

  it("never falls when the cluster lists another wanted area", () => {
    fc.assert(
      fc.property(withUnlisted, ordinary, penalty, ({ pairing, added }, weight, focusPenalty) => {
        const { ids, listed } = pairing;
        const wanted = { ...pairing.wanted, [added]: weight };
        const after = scoreOf(ids, [...listed, added], wanted, { focusPenalty });
        expect(after).toBeGreaterThanOrEqual(scoreOf(ids, listed, wanted, { focusPenalty }));
      }),
      runs,
    );
  });

  it("does not change when the cluster lists another area that is not requested, and with a penalty never rises", () => {
    fc.assert(
      fc.property(withUnlisted, penalty, ({ pairing, added }, focusPenalty) => {
        const { ids, listed } = pairing;
        const { [added]: _, ...wanted } = pairing.wanted;
        fc.pre(Object.keys(wanted).length > 0);
        expect(scoreOf(ids, [...listed, added], wanted)).toBe(scoreOf(ids, listed, wanted));
        const after = scoreOf(ids, [...listed, added], wanted, { focusPenalty });
        expect(after).toBeLessThanOrEqual(scoreOf(ids, listed, wanted, { focusPenalty }));
      }),
      runs,
    );
  });

  it("of a list depends neither on its order nor on repetitions, and weighs all alike", () => {
    const lists = pairings(ordinary).chain(({ ids, listed, wanted }) => {
      const list = Object.keys(wanted);
      return fc.record({
        ids: fc.constant(ids),
        listed: fc.constant(listed),
        list: fc.constant(list),
        shuffled: fc.shuffledSubarray(list, { minLength: list.length }),
        repeated: fc.array(fc.constantFrom(...list)),
      });
    });
    fc.assert(
      fc.property(lists, scoreOptions, ({ ids, listed, list, shuffled, repeated }, options) => {
        const score = scoreOf(ids, listed, list, options);
        expect(scoreOf(ids, listed, [...repeated, ...shuffled], options)).toBe(score);
        expect(scoreOf(ids, listed, Object.fromEntries(shuffled.map((id) => [id, 1])), options)).toBe(score);
      }),
      runs,
    );
  });

  it("with equal weights is the Tversky index with alpha 1 and the penalty as beta", () => {
    fc.assert(
      fc.property(pairings(ordinary), penalty, ordinary, ({ ids, listed, wanted }, beta, weight) => {
        const list = Object.keys(wanted);
        const both = list.filter((id) => listed.includes(id)).length;
        const tversky = both / (both + (list.length - both) + beta * (listed.length - both));
        expect(scoreOf(ids, listed, list, { focusPenalty: beta })).toBeCloseTo(tversky, 12);
        const alike = Object.fromEntries(list.map((id) => [id, weight]));
        expect(scoreOf(ids, listed, alike, { focusPenalty: beta })).toBeCloseTo(tversky, 12);
      }),
      runs,
    );
  });

  it("without rarity does not depend on other clusters", () => {
    const drawn = catalogs.chain((data) =>
      fc.record({
        data: fc.constant(data),
        wanted: requests(
          data.focusAreas.map(({ id }) => id),
          ordinary,
        ),
      }),
    );
    fc.assert(
      fc.property(drawn, penalty, ({ data, wanted }, focusPenalty) => {
        const catalog = createCatalog(data);
        const ids = data.focusAreas.map(({ id }) => id);
        for (const { id, focusAreas } of data.clusters) {
          const alone = scoreOf(ids, focusAreas, wanted, { focusPenalty });
          expect(matchScore(id, wanted, { focusPenalty, catalog })).toBe(alone);
        }
      }),
      runs,
    );
  });
});
