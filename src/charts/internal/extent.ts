/** The smallest and the largest of values, however many; 0 where there are none. */
export function extent(values: readonly number[]): [number, number] {
  const first = values[0] ?? 0;
  return [values.reduce((a, b) => Math.min(a, b), first), values.reduce((a, b) => Math.max(a, b), first)];
}
