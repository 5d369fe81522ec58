/** True when the value is one of the strings. */
export function isOneOf<const T extends string>(ids: readonly T[], value: unknown): value is T {
  return (ids as readonly unknown[]).includes(value);
}
