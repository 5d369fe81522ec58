import type { Data } from "./contender.js";

/** The matrix of companies and areas as bits. */
interface Encoded {
  /** For each company `words` words of 32 bits; bit f is set if it lists area f. */
  readonly rows: Int32Array;
  readonly words: number;
  readonly placeOf: (area: string) => number;
}

/** Reads every record once. */
export function encode({ companies, areas }: Data): Encoded {
  const places = new Map(areas.map((area, place) => [area, place]));
  const words = Math.ceil(areas.length / 32);
  const rows = new Int32Array(companies.length * words);
  for (let i = 0; i < companies.length; i++) {
    const listed = companies[i]!.focusAreas;
    for (let k = 0; k < listed.length; k++) {
      const place = places.get(listed[k]!)!;
      rows[i * words + (place >>> 5)]! |= 1 << place;
    }
  }
  return { rows, words, placeOf: (area) => places.get(area)! };
}

/** Groups requested bits by the word of a row that holds them. */
export function wordMasks(places: readonly number[]): { readonly at: Int32Array; readonly masks: Int32Array } {
  const maskOf = new Map<number, number>();
  for (const place of places) maskOf.set(place >>> 5, (maskOf.get(place >>> 5) ?? 0) | (1 << place));
  return { at: Int32Array.from(maskOf.keys()), masks: Int32Array.from(maskOf.values()) };
}

// SQL over integer columns m0, m1 … that hold 32 areas each.

export function columnsSql(words: number): string[] {
  return Array.from({ length: words }, (_, word) => `m${word}`);
}

export function allSql(places: readonly number[]): string {
  return perWord(places, (column, mask) => `(${column} & ${mask}) = ${mask}`).join(" AND ");
}

export function anySql(places: readonly number[]): string {
  return perWord(places, (column, mask) => `(${column} & ${mask}) <> 0`).join(" OR ");
}

export function scoreSql(places: readonly number[], weights: readonly number[]): string {
  return places.map((place, i) => `((m${place >>> 5} >> ${place & 31}) & 1) * ${weights[i]}`).join(" + ");
}

function perWord(places: readonly number[], write: (column: string, mask: number) => string): string[] {
  const { at, masks } = wordMasks(places);
  return Array.from(at, (word, i) => write(`m${word}`, masks[i]!));
}
