/** Wanted bits, gathered by the word of a row that holds them. */
export interface WordMasks {
  readonly at: Int32Array;
  readonly masks: Int32Array;
}

export function wordMasks(places: readonly number[]): WordMasks {
  const maskOf = new Map<number, number>();
  for (const place of places) maskOf.set(place >>> 5, (maskOf.get(place >>> 5) ?? 0) | (1 << place));
  return { at: Int32Array.from(maskOf.keys()), masks: Int32Array.from(maskOf.values()) };
}
