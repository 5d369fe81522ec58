import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { breakTie } from "../../catalog/internal/tieOrder.js";
import type { Ranking } from "./Ranking.js";
import { roundScore } from "./roundScore.js";

/** The best of what was offered so far, in order. */
export class Top implements Ranking {
  readonly positions: number[] = [];
  readonly scores: number[] = [];
  readonly #index: CatalogIndex;
  readonly #limit: number;
  /** The rounded score that the next one must reach. */
  #rounded: number;

  constructor(index: CatalogIndex, limit: number, leastRounded: number) {
    this.#index = index;
    this.#limit = limit;
    this.#rounded = leastRounded;
  }

  /** A score below this one cannot enter; a little too low rather than too high, since scores are compared rounded. */
  get least(): number {
    return (this.#rounded - 1) * 1e-12;
  }

  offer(position: number, score: number): void {
    const { positions, scores } = this;
    const rounded = roundScore(score);
    if (rounded < this.#rounded) return;
    let at = positions.length;
    while (at > 0 && this.#isBefore(position, rounded, at - 1)) at--;
    if (at === this.#limit) return;
    positions.splice(at, 0, position);
    scores.splice(at, 0, score);
    if (positions.length > this.#limit) {
      positions.pop();
      scores.pop();
    }
    if (positions.length === this.#limit) this.#rounded = roundScore(scores[this.#limit - 1]!);
  }

  #isBefore(position: number, rounded: number, at: number): boolean {
    const other = roundScore(this.scores[at]!);
    return rounded !== other ? rounded > other : breakTie(this.#index, position, this.positions[at]!) < 0;
  }
}
