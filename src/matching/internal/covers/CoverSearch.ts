import { bitsIn } from "../../../internal/bitsIn.js";
import type { Masks } from "./Masks.js";
import { areasOf } from "./maskSets.js";

/** States that led nowhere are remembered up to this many, so that memory stays bounded. */
const MOST_REMEMBERED = 1_000_000;

/**
 * Exact search for the smallest covers of all areas that some set holds. Depth first, on the open area that the fewest sets
 * hold, with one more set allowed each time until there is a cover; no greedy step.
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
  /** For each depth the areas that are still open. */
  readonly #open: Int32Array[] = [];
  /** Open areas and sets left, from which there is no cover. */
  readonly #hopeless = new Set<number | string>();
  /** Sets whose covers were all found already, where the search stands. */
  readonly #done: Uint8Array;
  readonly #chosen: number[] = [];

  constructor(masks: Masks, sets: readonly number[]) {
    this.#masks = masks;
    this.#sets = sets;
    this.#done = new Uint8Array(masks.count);
    const holding = Array.from({ length: masks.width * 32 }, (): number[] => []);
    for (const at of sets) for (const area of areasOf(masks, at)) holding[area]!.push(at);
    this.#holding = holding;
    const held = holding.map((_, area) => area).filter((area) => holding[area]!.length > 0);
    this.#rarestFirst = held.sort((a, b) => holding[a]!.length - holding[b]!.length || a - b);
    const all = new Int32Array(masks.width);
    for (const area of held) all[area >>> 5]! |= 1 << area;
    this.#open.push(all);
    this.#largest = this.#most(all);
  }

  /** Hands each smallest cover to `found` once, until it answers false. */
  run(found: (cover: readonly number[]) => boolean): void {
    let size = 1;
    while (!this.#exists(0, size)) size++;
    this.#enumerate(0, size, found);
  }

  #exists(depth: number, left: number): boolean {
    const open = this.#open[depth]!;
    const remaining = count(open);
    if (remaining === 0) return true;
    if (remaining > left * this.#largest) return false;
    const state = open.length === 1 ? open[0]! * 512 + left : `${left}:${open.join()}`;
    if (this.#hopeless.has(state)) return false;
    // no set helps more than the one that holds most of what is open, now or after others were taken
    const most = this.#most(open);
    if (remaining <= left * most) {
      for (const at of this.#holding[this.#rarest(open)]!) {
        if (this.#leaves(depth, at) <= (left - 1) * most && this.#exists(depth + 1, left - 1)) return true;
      }
    }
    if (this.#hopeless.size < MOST_REMEMBERED) this.#hopeless.add(state);
    return false;
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
    return count(next);
  }

  #rarest(open: Int32Array): number {
    return this.#rarestFirst.find((area) => (open[area >>> 5]! >>> area) & 1)!;
  }

  /** How many open areas a set holds at most. */
  #most(open: Int32Array): number {
    const { width, bits } = this.#masks;
    let most = 0;
    for (const at of this.#sets) {
      let held = 0;
      for (let word = 0; word < width; word++) held += bitsIn(open[word]! & bits[at * width + word]!);
      if (held > most) most = held;
    }
    return most;
  }
}

function count(bits: Int32Array): number {
  let total = 0;
  for (const word of bits) total += bitsIn(word);
  return total;
}
