import type { Company, Contender } from "./contender.js";
import { encode, wordMasks } from "./masks.js";

/**
 * The floor: one loop over a typed array of bit rows, written for these questions alone. It checks nothing, explains
 * nothing, and knows no other question. Up to 32 areas a row is one word, beyond that several.
 */
export const bareMasks: Contender = {
  name: "bare bit-mask pass",
  how: "one loop over a typed array of bit rows, written for these questions alone",
  load(data) {
    const { companies } = data;
    const { rows, words, placeOf } = encode(data);
    const wide = words > 1;
    return {
      all(areas) {
        const { at, masks } = wordMasks(areas.map(placeOf));
        return wide ? allWide(companies, rows, words, at, masks) : allNarrow(companies, rows, masks[0]!);
      },
      any(areas) {
        const { at, masks } = wordMasks(areas.map(placeOf));
        return wide ? anyWide(companies, rows, words, at, masks) : anyNarrow(companies, rows, masks[0]!);
      },
      rank(wish) {
        const places = Object.keys(wish).map(placeOf);
        const weights = Float64Array.from(Object.values(wish));
        const top = new TopTen(companies, rows, words);
        if (wide) rankWide(top, rows, words, Int32Array.from(places), weights);
        else rankNarrow(top, rows, Int32Array.from(places), weights);
        return top.companies();
      },
    };
  },
};

function allNarrow(companies: readonly Company[], rows: Int32Array, mask: number): Company[] {
  const hits: Company[] = [];
  for (let i = 0; i < rows.length; i++) if ((rows[i]! & mask) === mask) hits.push(companies[i]!);
  return hits;
}

function anyNarrow(companies: readonly Company[], rows: Int32Array, mask: number): Company[] {
  const hits: Company[] = [];
  for (let i = 0; i < rows.length; i++) if ((rows[i]! & mask) !== 0) hits.push(companies[i]!);
  return hits;
}

function allWide(companies: readonly Company[], rows: Int32Array, words: number, at: Int32Array, masks: Int32Array) {
  const hits: Company[] = [];
  for (let i = 0; i < companies.length; i++) {
    let k = 0;
    while (k < at.length && (rows[i * words + at[k]!]! & masks[k]!) === masks[k]!) k++;
    if (k === at.length) hits.push(companies[i]!);
  }
  return hits;
}

function anyWide(companies: readonly Company[], rows: Int32Array, words: number, at: Int32Array, masks: Int32Array) {
  const hits: Company[] = [];
  for (let i = 0; i < companies.length; i++) {
    let k = 0;
    while (k < at.length && (rows[i * words + at[k]!]! & masks[k]!) === 0) k++;
    if (k < at.length) hits.push(companies[i]!);
  }
  return hits;
}

// A bit times its weight, rather than a branch on it: whether a company lists an area is not to be predicted.

function rankNarrow(top: TopTen, rows: Int32Array, places: Int32Array, weights: Float64Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    let score = 0;
    for (let k = 0; k < places.length; k++) score += ((row >>> places[k]!) & 1) * weights[k]!;
    if (score >= top.least) top.offer(i, score);
  }
}

function rankWide(top: TopTen, rows: Int32Array, words: number, places: Int32Array, weights: Float64Array): void {
  for (let i = 0, row = 0; row < rows.length; i++, row += words) {
    let score = 0;
    for (let k = 0; k < places.length; k++) {
      score += ((rows[row + (places[k]! >>> 5)]! >>> places[k]!) & 1) * weights[k]!;
    }
    if (score >= top.least) top.offer(i, score);
  }
}

/** The ten best companies so far, best first: higher score, then fewer areas, then id by code unit. */
class TopTen {
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
