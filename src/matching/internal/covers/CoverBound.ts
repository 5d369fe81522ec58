import type { Effort } from "./Effort.js";

/** Rounds of moving prices. More of them bring little, fewer leave more to be searched. */
const MOST_ROUNDS = 60;

/** Bounds are sums of fractions: one is above a whole number only if it is so by more than sums can be wrong. */
export const MARGIN = 1e-9;

/**
 * How many sets it takes at least to cover some areas, without trying any (Lagrangian relaxation of set cover, with
 * subgradient steps: Held and Karp 1971, Beasley 1987).
 *
 * Each area has a price. Whoever covers all of them earns all prices, and each set costs him 1 and what its areas are
 * worth: so he needs no fewer sets than the prices amount to, less what sets are worth beyond 1. That holds whatever the
 * prices are; those that raise the bound are found in rounds.
 */
export class CoverBound {
  /** For each set what its areas are worth, at the prices that gave the last bound. */
  readonly worth: Float64Array;
  readonly #sets: readonly number[];
  readonly #areasOf: readonly (readonly number[])[];
  readonly #holding: readonly (readonly number[])[];
  /** For each area how many of the sets hold it that are worth more than 1. */
  readonly #takers: Int32Array;
  readonly #tried: Float64Array;
  readonly #effort: Effort;

  constructor(
    effort: Effort,
    sets: readonly number[],
    areasOf: readonly (readonly number[])[],
    holding: readonly (readonly number[])[],
  ) {
    this.#effort = effort;
    this.#sets = sets;
    this.#areasOf = areasOf;
    this.#holding = holding;
    this.worth = new Float64Array(areasOf.length);
    this.#takers = new Int32Array(holding.length);
    this.#tried = new Float64Array(holding.length);
  }

  /** The bound for some areas, from prices that are moved to better ones; no better than needed to be above `left`. */
  raise(open: readonly number[], prices: Float64Array, left: number): number {
    const tried = this.#tried;
    tried.set(prices);
    let best = Number.NEGATIVE_INFINITY;
    let stride = 1;
    let idle = 0;
    for (let round = 0; round < MOST_ROUNDS && best <= left + MARGIN && stride > 0.1; round++) {
      const bound = this.#at(open, tried);
      idle = bound > best + 1e-3 ? 0 : idle + 1;
      if (bound > best) {
        best = bound;
        prices.set(tried);
      }
      // areas that nobody covers become dearer, those that several cover cheaper
      let misfit = 0;
      for (const area of open) misfit += (1 - this.#takers[area]!) ** 2;
      if (misfit === 0) break;
      if (idle > 5) {
        stride /= 2;
        idle = 0;
      }
      const step = (stride * (left + 1 - bound)) / misfit;
      for (const area of open) tried[area] = Math.max(0, tried[area]! + step * (1 - this.#takers[area]!));
    }
    return this.#at(open, prices);
  }

  #at(open: readonly number[], prices: Float64Array): number {
    const worth = this.worth.fill(0);
    this.#takers.fill(0);
    let bound = 0;
    let steps = this.#sets.length;
    for (const area of open) {
      steps += this.#holding[area]!.length;
      bound += prices[area]!;
      for (const at of this.#holding[area]!) worth[at]! += prices[area]!;
    }
    for (const at of this.#sets) {
      if (worth[at]! <= 1) continue;
      bound += 1 - worth[at]!;
      for (const area of this.#areasOf[at]!) this.#takers[area]!++;
    }
    this.#effort.spend(steps);
    return bound;
  }
}
