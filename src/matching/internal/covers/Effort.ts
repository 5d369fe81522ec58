import { InvalidArgumentError } from "../../../errors.js";

/** What a search may cost: a step is one area of one set looked at. A few seconds, and the same on every machine. */
export const MOST_STEPS = 3_000_000_000;

/** Counts the steps of a search, and ends one that would go on and on; no clock decides, so that the answer is always the same. */
export class Effort {
  #left: number;

  constructor(most = MOST_STEPS) {
    this.#left = most;
  }

  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left >= 0) return;
    const advice = "look among fewer clusters, or for fewer areas";
    throw new InvalidArgumentError("wanted", `its smallest covers are too hard to find: ${advice}`);
  }
}
