import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { CoverSearch } from "../../src/matching/CoverSearch.js";
import { maximalSets } from "../../src/matching/covers.js";
import { MOST_STEPS, StepBudget } from "../../src/matching/StepBudget.js";
import { refusal } from "../support/refusal.js";
import { seededRandom } from "../support/seededRandom.js";

/** Three hundred sets of 256 areas, each of which has one in twenty: more than any machine could try. */
function hopeless() {
  const random = seededRandom(256);
  const bits = Int32Array.from({ length: 300 * 8 }, () => {
    let word = 0;
    for (let bit = 0; bit < 32; bit++) if (random() < 0.05) word |= 1 << bit;
    return word;
  });
  return { width: 8, count: 300, bits };
}

/** Searches with a budget of `most` steps, and returns the error that ends the search. */
function searched(most: number): InvalidArgumentError {
  const sets = hopeless();
  return refusal(InvalidArgumentError, sets, () => {
    const budget = new StepBudget(most);
    new CoverSearch(sets, maximalSets(sets, budget), budget).run(() => expect.fail("found what cannot be found"));
  });
}

describe("StepBudget", () => {
  it("ends an adversarial request for 256 areas, wherever its steps are used up", () => {
    for (const most of [100, 20_000, 1_000_000, 20_000_000]) {
      expect(searched(most)).toMatchObject({
        argument: "wanted",
        reason: "its smallest covers are too hard to find: look among fewer clusters, or for fewer areas",
      });
    }
  });

  it("allows all of its steps, and not one more", () => {
    const budget = new StepBudget(10);
    budget.spend(4);
    budget.spend(6);
    expect(() => budget.spend(1)).toThrow(InvalidArgumentError);
  });

  it("counts the same on every machine: three billion steps, as documented", () => {
    expect(MOST_STEPS).toBe(3e9);
    const budget = new StepBudget();
    budget.spend(MOST_STEPS);
    expect(() => budget.spend(1)).toThrow(InvalidArgumentError);
  });
});
