/** Whether a value is a number from -bound to bound. */
export function isWithin(value: unknown, bound: number): value is number {
  return typeof value === "number" && Math.abs(value) <= bound;
}
