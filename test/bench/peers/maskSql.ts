import { wordMasks } from "./wordMasks.js";

// Conditions and a score over integer columns m0, m1 … that hold 32 areas each.

export function allSql(places: readonly number[]): string {
  return perWord(places, (column, mask) => `(${column} & ${mask}) = ${mask}`).join(" AND ");
}

export function anySql(places: readonly number[]): string {
  return perWord(places, (column, mask) => `(${column} & ${mask}) <> 0`).join(" OR ");
}

export function scoreSql(places: readonly number[], weights: readonly number[]): string {
  return places.map((place, i) => `((m${place >>> 5} >> ${place & 31}) & 1) * ${weights[i]}`).join(" + ");
}

export function columnsSql(words: number): string[] {
  return Array.from({ length: words }, (_, word) => `m${word}`);
}

function perWord(places: readonly number[], write: (column: string, mask: number) => string): string[] {
  const { at, masks } = wordMasks(places);
  return Array.from(at, (word, i) => write(`m${word}`, masks[i]!));
}
