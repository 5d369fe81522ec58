import { bitCount } from "../../../internal/bitCount.js";
import { CoverBound, MARGIN } from "./CoverBound.js";
import type { Effort } from "./Effort.js";
import type { Masks } from "./Masks.js";
import { areasOf, mostHeld } from "./maskSets.js";

/** States that led nowhere are remembered up to this many, so that memory stays bounded. */
const MOST_REMEMBERED = 1_000_000;

/** So few sets are sooner tried than bounded. */
const FEW = 3;

/**
 * Exact search for the smallest covers of all areas that some set holds: depth first, with one more set allowed each time until
 * there is a cover. Whether there is one is asked of bounds first; the order of covers does not depend on them.
 */
export class CoverSearch {
  readonly #masks: Masks;
  readonly #sets: readonly number[];
  /** For each area the sets that hold it, in the order of `sets`. */
  readonly #holding: readonly (readonly number[])[];
  /** How many areas the largest set holds. */
  readonly #largest: number;
  /** The areas, those that few sets hold first. */
  readonly #rarestFirst: readonly number[];
  readonly #bound: CoverBound;
  /** For each depth the prices of areas that gave the best bound there. */
  readonly #prices: Float64Array[] = [];
  /** For each depth the areas that are still open. */
  readonly #open: Int32Array[] = [];
  /** Open areas and sets left, from which there is no cover. */
  readonly #hopeless = new Set<number | string>();
  /** Sets whose covers were all found already, where the search stands. */
  readonly #done: Uint8Array;
  readonly #chosen: number[] = [];
  readonly #effort: Effort;
  readonly #mostRemembered: number;

  constructor(masks: Masks, sets: readonly number[], effort: Effort, mostRemembered = MOST_REMEMBERED) {
    this.#mostRemembered = mostRemembered;
    this.#effort = effort;
    this.#masks = masks;
    this.#sets = sets;
    this.#done = new Uint8Array(masks.count);
    const holding = Array.from({ length: masks.width * 32 }, (): number[] => []);
    const areas = Array.from({ length: masks.count }, (): readonly number[] => []);
    for (const at of sets) areas[at] = areasOf(masks, at);
    for (const at of sets) for (const area of areas[at]!) holding[area]!.push(at);
    this.#holding = holding;
    const held = holding.map((_, area) => area).filter((area) => holding[area]!.length > 0);
    this.#rarestFirst = held.sort((a, b) => holding[a]!.length - holding[b]!.length);
    const all = new Int32Array(masks.width);
    for (const area of held) all[area >>> 5]! |= 1 << area;
    this.#open.push(all);
    this.#largest = areas.reduce((most, list) => Math.max(most, list.length), 0);
    this.#bound = new CoverBound(effort, sets, areas, holding);
  }

  /** Hands each smallest cover to `found` once, until it answers false. */
  run(found: (cover: readonly number[]) => boolean): void {
    let size = 1;
    while (!this.#exists(0, size)) size++;
    this.#enumerate(0, size, found);
  }

  #exists(depth: number, left: number): boolean {
    const open = this.#open[depth]!;
    const remaining = bitCount(open, 0, open.length);
    if (remaining === 0) return true;
    if (remaining > left * this.#largest) return false;
    if (left === 1) {
      const last = this.#holding[this.#rarest(open)]!;
      this.#effort.spend(last.length * open.length);
      return last.some((at) => this.#leaves(depth, at) === 0);
    }
    const state = open.length === 1 ? open[0]! * 512 + left : `${left}:${open.join()}`;
    if (this.#hopeless.has(state)) return false;
    this.#effort.spend(this.#sets.length * open.length);
    // no set helps more than the one that holds most of what is open, now or after others were taken
    const most = mostHeld(this.#masks, this.#sets, open);
    if (remaining <= left * most) {
      for (const at of this.#candidates(depth, left)) {
        if (this.#leaves(depth, at) <= (left - 1) * most && this.#exists(depth + 1, left - 1)) return true;
      }
    }
    if (this.#hopeless.size < this.#mostRemembered) this.#hopeless.add(state);
    return false;
  }

  /** Sets of which one is in every cover that is small enough, those that leave least first. */
  #candidates(depth: number, left: number): readonly number[] {
    const open = this.#open[depth]!;
    if (left < FEW) return this.#holding[this.#rarest(open)]!;
    const affordable = this.#affordable(depth, left);
    let fewest: readonly number[] | undefined;
    for (const area of this.#rarestFirst) {
      if (((open[area >>> 5]! >>> area) & 1) === 0) continue;
      const able = this.#holding[area]!.filter(affordable);
      if (fewest === undefined || able.length < fewest.length) fewest = able;
    }
    const rest = new Map(fewest!.map((at) => [at, this.#leaves(depth, at)]));
    return [...rest.keys()].sort((a, b) => rest.get(a)! - rest.get(b)!);
  }

  /** Tells which sets may be in a cover that is small enough; holds until it is asked for again. */
  #affordable(depth: number, left: number): (at: number) => boolean {
    const open = this.#open[depth]!;
    this.#prices[depth] ??= new Float64Array(open.length * 32);
    const prices = this.#prices[depth]!;
    if (depth > 0) prices.set(this.#prices[depth - 1]!);
    const areas = this.#rarestFirst.filter((area) => (open[area >>> 5]! >>> area) & 1);
    const bound = this.#bound.raise(areas, prices, left);
    // a set that is worth less than the 1 that it costs makes a cover so much dearer
    return (at) => bound + Math.max(0, 1 - this.#bound.worth[at]!) <= left + MARGIN;
  }

  #enumerate(depth: number, left: number, found: (cover: readonly number[]) => boolean): boolean {
    if (left === 0) return found(this.#chosen);
    const done: number[] = [];
    let goOn = true;
    for (const at of this.#holding[this.#rarest(this.#open[depth]!)]!) {
      if (this.#done[at] === 1) continue;
      this.#leaves(depth, at);
      if (!this.#exists(depth + 1, left - 1)) continue;
      this.#chosen.push(at);
      goOn = this.#enumerate(depth + 1, left - 1, found);
      this.#chosen.pop();
      if (!goOn) break;
      this.#done[at] = 1;
      done.push(at);
    }
    for (const at of done) this.#done[at] = 0;
    return goOn;
  }

  /** Takes a set: writes what it leaves open to the next depth, and tells how much that is. */
  #leaves(depth: number, at: number): number {
    const { width, bits } = this.#masks;
    const open = this.#open[depth]!;
    this.#open[depth + 1] ??= new Int32Array(width);
    const next = this.#open[depth + 1]!;
    for (let word = 0; word < width; word++) next[word] = open[word]! & ~bits[at * width + word]!;
    return bitCount(next, 0, width);
  }

  #rarest(open: Int32Array): number {
    return this.#rarestFirst.find((area) => (open[area >>> 5]! >>> area) & 1)!;
  }
}
