import type { Data } from "./Contender.js";

/** The matrix of companies and areas as bits. */
export interface Encoded {
  /** For each company `words` words of 32 bits; bit f is set where it lists area f. */
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
