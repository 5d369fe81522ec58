import type { StepBudget } from "./StepBudget.js";

/** Rounds of moving multipliers. More of them gain little, fewer leave more to search. */
const MOST_ROUNDS = 60;

/** Bounds are sums of fractions, so one is above an integer only if it exceeds it by more than their rounding errors. */
export const MARGIN = 1e-9;

/**
 * A lower bound on the number of sets that cover some areas (Lagrangian relaxation of set cover, with subgradient steps: Held
 * and Karp 1971, Beasley 1987).
 *
 * Each area has a Lagrange multiplier, and each set the reduced cost 1 − Σ multipliers of its areas. For any multipliers of at
 * least 0, Σ multipliers + Σ min(0, reducedCost(set)) is a lower bound. Those that raise it are found in rounds.
 */
export class CoverBound {
  /** Per set its reduced cost, at the multipliers of the last bound. */
  readonly reducedCost: Float64Array;
  private readonly sets: readonly number[];
  private readonly areasOf: readonly (readonly number[])[];
  private readonly setsOf: readonly (readonly number[])[];
  /** Per area how many sets of negative reduced cost have it: how often the relaxed solution covers it. */
  private readonly coverCounts: Int32Array;
  private readonly tried: Float64Array;
  private readonly budget: StepBudget;

  constructor(
    budget: StepBudget,
    sets: readonly number[],
    areasOf: readonly (readonly number[])[],
    setsOf: readonly (readonly number[])[],
  ) {
    this.budget = budget;
    this.sets = sets;
    this.areasOf = areasOf;
    this.setsOf = setsOf;
    this.reducedCost = new Float64Array(areasOf.length);
    this.coverCounts = new Int32Array(setsOf.length);
    this.tried = new Float64Array(setsOf.length);
  }

  /** Improves the multipliers of the open areas until the bound is above `left`, or no better. Returns the bound. */
  raise(open: readonly number[], multipliers: Float64Array, left: number): number {
    const tried = this.tried;
    tried.set(multipliers);
    let best = Number.NEGATIVE_INFINITY;
    let stride = 1;
    let idle = 0;
    for (let round = 0; round < MOST_ROUNDS && best <= left + MARGIN && stride > 0.1; round++) {
      const bound = this.boundAt(open, tried);
      idle = bound > best + 1e-3 ? 0 : idle + 1;
      if (bound > best) {
        best = bound;
        multipliers.set(tried);
      }
      // the subgradient: multipliers rise for uncovered areas, and fall for those that are covered several times
      let squaredNorm = 0;
      for (const area of open) squaredNorm += (1 - this.coverCounts[area]!) ** 2;
      if (squaredNorm === 0) break;
      if (idle > 5) {
        stride /= 2;
        idle = 0;
      }
      const step = (stride * (left + 1 - bound)) / squaredNorm;
      for (const area of open) tried[area] = Math.max(0, tried[area]! + step * (1 - this.coverCounts[area]!));
    }
    return this.boundAt(open, multipliers);
  }

  private boundAt(open: readonly number[], multipliers: Float64Array): number {
    const reducedCost = this.reducedCost.fill(0);
    this.coverCounts.fill(0);
    let bound = 0;
    let steps = this.sets.length;
    for (const area of open) {
      steps += this.setsOf[area]!.length;
      bound += multipliers[area]!;
      for (const at of this.setsOf[area]!) reducedCost[at]! += multipliers[area]!;
    }
    for (const at of this.sets) {
      // so far the sum of the multipliers of its areas
      reducedCost[at] = 1 - reducedCost[at]!;
      if (reducedCost[at]! >= 0) continue;
      bound += reducedCost[at]!;
      for (const area of this.areasOf[at]!) this.coverCounts[area]!++;
    }
    this.budget.spend(steps);
    return bound;
  }
}
