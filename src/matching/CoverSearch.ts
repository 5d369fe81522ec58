import { bitAt, countBitsIn, setBit } from "../internal/bits.js";
import { type AreaSets, areasOf, mostCovered } from "./areaSets.js";
import { CoverBound, MARGIN } from "./CoverBound.js";
import type { StepBudget } from "./StepBudget.js";

/** How many dead ends are remembered, so that memory stays bounded. */
const MOST_REMEMBERED = 1_000_000;

/** If fewer sets than this are left, trying them is faster than bounding them. */
const LEAST_TO_BOUND = 3;

/**
 * Exact search for the smallest covers of all areas that some set has: depth first, and with one more set allowed each time
 * until there is a cover. Bounds only prove that there is none, so the order of covers doesn't depend on them.
 */
export class CoverSearch {
  private readonly all: AreaSets;
  private readonly sets: readonly number[];
  /** Per area the sets that have it, in the order of `sets`. */
  private readonly setsOf: readonly (readonly number[])[];
  /** The size of the largest set. */
  private readonly largest: number;
  /** The areas, those that the fewest sets have first. */
  private readonly rarestFirst: readonly number[];
  private readonly bound: CoverBound;
  /** Per depth the multipliers that gave the best bound there. */
  private readonly multipliers: Float64Array[] = [];
  /** Per depth the areas that are still open. */
  private readonly open: Int32Array[] = [];
  /** Open areas and numbers of sets left from which there is no cover. */
  private readonly deadEnds = new Set<number | string>();
  /** Sets on the current path whose covers were all found already. */
  private readonly done: Uint8Array;
  private readonly chosen: number[] = [];
  private readonly budget: StepBudget;
  private readonly mostRemembered: number;

  /** @param sets - the sets to choose from, of all sets in `all` */
  constructor(all: AreaSets, sets: readonly number[], budget: StepBudget, mostRemembered = MOST_REMEMBERED) {
    this.mostRemembered = mostRemembered;
    this.budget = budget;
    this.all = all;
    this.sets = sets;
    this.done = new Uint8Array(all.count);
    const setsOf = Array.from({ length: all.width * 32 }, (): number[] => []);
    const areas = Array.from({ length: all.count }, (): readonly number[] => []);
    for (const at of sets) areas[at] = areasOf(all, at);
    for (const at of sets) for (const area of areas[at]!) setsOf[area]!.push(at);
    this.setsOf = setsOf;
    const coverable = setsOf.map((_, area) => area).filter((area) => setsOf[area]!.length > 0);
    this.rarestFirst = coverable.sort((a, b) => setsOf[a]!.length - setsOf[b]!.length);
    const open = new Int32Array(all.width);
    for (const area of coverable) setBit(open, 0, area);
    this.open.push(open);
    this.largest = areas.reduce((most, list) => Math.max(most, list.length), 0);
    this.bound = new CoverBound(budget, sets, areas, setsOf);
  }

  /** Passes each smallest cover to `found` once, until it returns false. */
  run(found: (cover: readonly number[]) => boolean): void {
    let size = 1;
    while (!this.exists(0, size)) size++;
    this.enumerate(0, size, found);
  }

  private exists(depth: number, left: number): boolean {
    const open = this.open[depth]!;
    const remaining = countBitsIn(open, 0, open.length);
    if (remaining === 0) return true;
    if (remaining > left * this.largest) return false;
    if (left === 1) {
      const last = this.setsOf[this.rarest(open)]!;
      this.budget.spend(last.length * open.length);
      return last.some((at) => this.take(depth, at) === 0);
    }
    const state = open.length === 1 ? open[0]! * 512 + left : `${left}:${open.join()}`;
    if (this.deadEnds.has(state)) return false;
    this.budget.spend(this.sets.length * open.length);
    // no set covers more of the open areas than this, now or after others were taken
    const most = mostCovered(this.all, this.sets, open);
    if (remaining <= left * most) {
      for (const at of this.candidates(depth, left)) {
        if (this.take(depth, at) <= (left - 1) * most && this.exists(depth + 1, left - 1)) return true;
      }
    }
    if (this.deadEnds.size < this.mostRemembered) this.deadEnds.add(state);
    return false;
  }

  /** Returns sets of which every cover that is small enough has one, those that leave the fewest areas open first. */
  private candidates(depth: number, left: number): readonly number[] {
    const open = this.open[depth]!;
    if (left < LEAST_TO_BOUND) return this.setsOf[this.rarest(open)]!;
    const affordable = this.affordable(depth, left);
    let fewest: readonly number[] | undefined;
    for (const area of this.rarestFirst) {
      if (bitAt(open, 0, area) === 0) continue;
      const able = this.setsOf[area]!.filter(affordable);
      if (fewest === undefined || able.length < fewest.length) fewest = able;
    }
    const remaining = new Map(fewest!.map((at) => [at, this.take(depth, at)]));
    return [...remaining.keys()].sort((a, b) => remaining.get(a)! - remaining.get(b)!);
  }

  /** Returns a test for sets that may be in a cover that is small enough. It is valid until the next call. */
  private affordable(depth: number, left: number): (at: number) => boolean {
    const open = this.open[depth]!;
    this.multipliers[depth] ??= new Float64Array(open.length * 32);
    const multipliers = this.multipliers[depth]!;
    if (depth > 0) multipliers.set(this.multipliers[depth - 1]!);
    const areas = this.rarestFirst.filter((area) => bitAt(open, 0, area) === 1);
    const bound = this.bound.raise(areas, multipliers, left);
    // a cover with a set of positive reduced cost exceeds the bound by that cost
    return (at) => bound + Math.max(0, this.bound.reducedCost[at]!) <= left + MARGIN;
  }

  private enumerate(depth: number, left: number, found: (cover: readonly number[]) => boolean): boolean {
    if (left === 0) return found(this.chosen);
    const done: number[] = [];
    let goOn = true;
    for (const at of this.setsOf[this.rarest(this.open[depth]!)]!) {
      if (this.done[at] === 1) continue;
      this.take(depth, at);
      if (!this.exists(depth + 1, left - 1)) continue;
      this.chosen.push(at);
      goOn = this.enumerate(depth + 1, left - 1, found);
      this.chosen.pop();
      if (!goOn) break;
      this.done[at] = 1;
      done.push(at);
    }
    for (const at of done) this.done[at] = 0;
    return goOn;
  }

  /** Takes a set: writes the areas that it leaves open to the next depth, and returns their number. */
  private take(depth: number, at: number): number {
    const { width, bits } = this.all;
    const open = this.open[depth]!;
    this.open[depth + 1] ??= new Int32Array(width);
    const next = this.open[depth + 1]!;
    for (let word = 0; word < width; word++) next[word] = open[word]! & ~bits[at * width + word]!;
    return countBitsIn(next, 0, width);
  }

  private rarest(open: Int32Array): number {
    return this.rarestFirst.find((area) => bitAt(open, 0, area) === 1)!;
  }
}
