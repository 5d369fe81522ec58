import type { Company, Contender } from "./Contender.js";
import { encode } from "./encode.js";
import { TopTen } from "./TopTen.js";
import { wordMasks } from "./wordMasks.js";

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
