/** The middle of the values: what a disturbance of some runs does not move. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
