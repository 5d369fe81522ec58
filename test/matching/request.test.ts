import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalog, explainMatch, InvalidArgumentError, matchScore, UnknownIdError } from "../../src/index.js";
import { naturalLog } from "../../src/matching/request.js";
import { pairings, scoreOptions } from "../support/arbitraries.js";
import { refusal } from "../support/refusal.js";
import { scoreOf } from "../support/scoreOf.js";

const catalogOf = (ids: readonly string[], listed: readonly string[]) =>
  createCatalog({ clusters: [{ id: "c", name: "C", focusAreas: listed }], focusAreas: ids.map((id) => ({ id })) });

it("an error names null as what it got", () => {
  const { message } = refusal(InvalidArgumentError, null, () => matchScore("medways", null as never));
  expect(message).toContain("got null");
});

describe("a request", () => {
  const ids = Array.from({ length: 300 }, (_, i) => `area-${i}`);
  const catalog = catalogOf(ids, ["area-7", "area-299"]);

  it("that is long counts an area once, and is checked like a short one", () => {
    const some = ids.slice(0, 100);
    expect(matchScore("c", [...some].reverse().concat(some), { catalog })).toBe(0.01);
    const ask = (wanted: unknown) => () => matchScore("c", wanted as never, { catalog });
    expect(refusal(UnknownIdError, undefined, ask([...some, "area-x"]))).toMatchObject({
      ...{ kind: "focus area", id: "area-x" },
    });
    expect(refusal(UnknownIdError, undefined, ask(new Array(100))).id).toBe(undefined);
    const weights = Object.fromEntries(some.map((id, i) => [id, i - 1]));
    expect(refusal(InvalidArgumentError, weights, ask(weights)).argument).toBe("wanted.area-0");
    const retired = catalogOf([...some, "ophthalmology"], []);
    const twice = { ophthalmal: 1, ...Object.fromEntries(some.map((id) => [id, 1])), ophthalmology: 1 };
    const error = refusal(InvalidArgumentError, twice, () => matchScore("c", twice, { catalog: retired }));
    expect(error.argument).toBe("wanted.ophthalmology");
  });
});

describe("weights that are far from 1", () => {
  const catalog = catalogOf(["a", "b", "x"], ["a", "x"]);

  it.each([
    ["beyond 2 ** 1000", 1.5e308, Number.MAX_VALUE],
    ["near the smallest number", Number.MIN_VALUE, 3e-320],
    ["of both kinds", Number.MAX_VALUE, Number.MIN_VALUE],
  ])("are shown as they were given: %s", (_, a, b) => {
    const { matched, missing } = explainMatch("c", { b, a }, { catalog });
    expect([matched, missing]).toEqual([[{ focusArea: "a", weight: a }], [{ focusArea: "b", weight: b }]]);
    const raised = explainMatch("c", { b, a }, { catalog, rarity: true });
    for (const { weight } of [...raised.matched, ...raised.missing]) {
      expect(weight > 0 && weight <= Number.MAX_VALUE).toBe(true);
    }
  });

  it.each([Number.MIN_VALUE, 1e-310, 2 ** -600, 1e-151, 1, 2 ** 1000, 1e308])(
    "take a penalty like any others: %d",
    (w) => {
      for (const focusPenalty of [0.125, 0.3, 0.5, 1]) {
        expect(matchScore("c", { a: w }, { catalog, focusPenalty })).toBeCloseTo(1 / (1 + focusPenalty), 12);
        expect(matchScore("c", { a: w, b: w }, { catalog, focusPenalty })).toBeCloseTo(1 / (2 + focusPenalty), 12);
      }
    },
  );

  it("score as ordinary ones in the same proportions do, down to the smallest numbers", () => {
    const integers = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(pairings(integers), scoreOptions, ({ ids, listed, wanted }, options) => {
        const tiny = Object.fromEntries(Object.entries(wanted).map(([id, weight]) => [id, weight * Number.MIN_VALUE]));
        const score = scoreOf(ids, listed, wanted, options);
        expect(Math.abs(scoreOf(ids, listed, tiny, options) - score)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it("keep a full match with areas beyond the request below 1, however small the penalty", () => {
    for (const focusPenalty of [Number.MIN_VALUE, 1e-300, 1e-17, 0.1]) {
      for (const weight of [Number.MIN_VALUE, 1, Number.MAX_VALUE]) {
        expect(matchScore("c", { a: weight }, { catalog, focusPenalty })).toBeLessThan(1);
      }
    }
  });
});

describe("naturalLog", () => {
  it("is 0 for 1, and ln 2 for 2, exactly", () => {
    expect(naturalLog(1)).toBe(0);
    expect(naturalLog(2)).toBe(Math.LN2);
  });

  it("is the logarithm to the last digits for every ratio that a catalog can have", () => {
    for (const clusters of [1, 2, 17, 300, 9_999, 1_000_000]) {
      for (let listing = 0; listing <= clusters; listing += Math.ceil(clusters / 500)) {
        const ratio = (clusters + 1) / (listing + 1);
        const expected = Math.log(ratio);
        expect(Math.abs(naturalLog(ratio) - expected)).toBeLessThanOrEqual(4e-16 * Math.max(1, expected));
      }
    }
  });

  it("never falls while its argument rises", () => {
    let last = 0;
    for (let x = 1; x < 9; x += 1 / 1024) {
      expect(naturalLog(x)).toBeGreaterThanOrEqual(last);
      last = naturalLog(x);
    }
  });
});
