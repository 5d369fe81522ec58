import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CoverBound, MARGIN } from "../../src/matching/CoverBound.js";
import { StepBudget } from "../../src/matching/StepBudget.js";

/** Up to 10 sets of up to 12 areas, some areas to cover that a set holds each, and multipliers to start from. */
const questions = fc
  .array(
    fc.subarray(
      Array.from({ length: 12 }, (_, area) => area),
      { minLength: 1, maxLength: 5 },
    ),
    {
      minLength: 1,
      maxLength: 10,
      size: "max",
    },
  )
  .map((areasOf) => ({ areasOf, held: [...new Set(areasOf.flat())] }))
  .chain(({ areasOf, held }) =>
    fc.record({
      areasOf: fc.constant(areasOf),
      open: fc.subarray(held),
      multipliers: fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 12, maxLength: 12 }),
      left: fc.integer({ min: 0, max: 6 }),
    }),
  );

/** Returns how many sets are needed, by trying all; if a set is given, with that one. */
function fewest(areasOf: readonly (readonly number[])[], open: readonly number[], given?: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** areasOf.length; choice++) {
    const chosen = areasOf.filter((_, at) => (choice >>> at) & 1);
    if (given !== undefined && ((choice >>> given) & 1) === 0) continue;
    if (open.every((area) => chosen.some((areas) => areas.includes(area)))) best = Math.min(best, chosen.length);
  }
  return best;
}

function boundOf({ areasOf }: { readonly areasOf: readonly (readonly number[])[] }): CoverBound {
  const sets = areasOf.map((_, at) => at);
  const setsOf = Array.from({ length: 12 }, (_, area) => sets.filter((at) => areasOf[at]!.includes(area)));
  return new CoverBound(new StepBudget(), sets, areasOf, setsOf);
}

describe("CoverBound", () => {
  it("never exceeds the number of sets needed, whatever the multipliers, nor does the bound for covers with a given set", () => {
    let tight = 0;
    fc.assert(
      fc.property(questions, (question) => {
        const { areasOf, open, multipliers, left } = question;
        const bound = boundOf(question);
        const least = bound.raise(open, Float64Array.from(multipliers), left);
        const needed = fewest(areasOf, open);
        expect(least).toBeLessThanOrEqual(needed + MARGIN);
        for (const at of areasOf.keys()) {
          const withSet = least + Math.max(0, bound.reducedCost[at]!);
          expect(withSet).toBeLessThanOrEqual(fewest(areasOf, open, at) + MARGIN);
        }
        if (needed > 2 && least > needed - 1) tight++;
      }),
      { numRuns: 300 },
    );
    // the bound proves something
    expect(tight).toBeGreaterThan(30);
  });
});
