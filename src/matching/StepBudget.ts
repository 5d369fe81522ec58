import { InvalidArgumentError } from "../errors.js";

/** The steps that a search may take: some ten seconds. A step looks at one area of one set. */
export const MOST_STEPS = 3_000_000_000;

/** Counts the steps of a search, and ends one that takes too many. Unlike a clock, it does so on every machine alike. */
export class StepBudget {
  private left: number;

  constructor(most = MOST_STEPS) {
    this.left = most;
  }

  spend(steps: number): void {
    this.left -= steps;
    if (this.left >= 0) return;
    const advice = "look among fewer clusters, or for fewer areas";
    throw new InvalidArgumentError("wanted", `its smallest covers are too hard to find: ${advice}`);
  }
}
