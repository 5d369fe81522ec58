import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../../../src/index.js";
import { CoverSearch } from "../../../../src/matching/internal/covers/CoverSearch.js";
import { Effort, MOST_STEPS } from "../../../../src/matching/internal/covers/Effort.js";
import { maximalSets } from "../../../../src/matching/internal/covers/maximalSets.js";
import { refusal } from "../../../support/refusal.js";
import { seededRandom } from "../../../support/seededRandom.js";

/** Three hundred sets of 256 areas, each of which holds one in twenty: more than any machine could try. */
function hopeless() {
  const random = seededRandom(256);
  const bits = Int32Array.from({ length: 300 * 8 }, () => {
    let word = 0;
    for (let bit = 0; bit < 32; bit++) if (random() < 0.05) word |= 1 << bit;
    return word;
  });
  return { width: 8, count: 300, bits };
}

/** The steps after which a search that is allowed so many ends, and how long its covers are that were found till then. */
function searched(most: number): InvalidArgumentError {
  const masks = hopeless();
  return refusal(InvalidArgumentError, masks, () => {
    const effort = new Effort(most);
    new CoverSearch(masks, maximalSets(masks, effort), effort).run(() => expect.fail("found what cannot be found"));
  });
}

describe("Effort", () => {
  it("ends an adversarial wish for 256 areas, wherever its steps are used up", () => {
    for (const most of [100, 20_000, 1_000_000, 20_000_000]) {
      expect(searched(most)).toMatchObject({
        argument: "wanted",
        reason: "its smallest covers are too hard to find: look among fewer clusters, or for fewer areas",
      });
    }
  });

  it("lets through all that is allowed, and not one step more", () => {
    const effort = new Effort(10);
    effort.spend(4);
    effort.spend(6);
    expect(() => effort.spend(1)).toThrow(InvalidArgumentError);
  });

  it("counts the same on every machine: three billion steps, as documented", () => {
    expect(MOST_STEPS).toBe(3e9);
    const effort = new Effort();
    effort.spend(MOST_STEPS);
    expect(() => effort.spend(1)).toThrow(InvalidArgumentError);
  });
});
