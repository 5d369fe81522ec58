import type { Company } from "./Contender.js";

/** The ten best companies so far, best first: higher score, then fewer areas, then id by code unit. */
export class TopTen {
  /** What a company must score at least to come in; ties are decided by `offer`. */
  least = -1;
  readonly #best: { readonly position: number; readonly score: number; readonly breadth: number }[] = [];
  readonly #companies: readonly Company[];
  readonly #rows: Int32Array;
  readonly #words: number;

  constructor(companies: readonly Company[], rows: Int32Array, words: number) {
    this.#companies = companies;
    this.#rows = rows;
    this.#words = words;
  }

  offer(position: number, score: number): void {
    const best = this.#best;
    const breadth = this.#breadth(position);
    let place = best.length;
    while (place > 0) {
      const other = best[place - 1]!;
      const before =
        score - other.score ||
        other.breadth - breadth ||
        (this.#companies[position]!.id < this.#companies[other.position]!.id ? 1 : -1);
      if (before < 0) break;
      place--;
    }
    if (place === 10) return;
    best.splice(place, 0, { position, score, breadth });
    if (best.length > 10) best.pop();
    if (best.length === 10) this.least = best[9]!.score;
  }

  companies(): Company[] {
    return this.#best.map(({ position }) => this.#companies[position]!);
  }

  /** How many areas a company lists: its set bits, added in pairs, fours and bytes. */
  #breadth(position: number): number {
    let count = 0;
    for (let at = position * this.#words; at < (position + 1) * this.#words; at++) {
      let word = this.#rows[at]!;
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return count;
  }
}
