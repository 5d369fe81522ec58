import { hasOwn } from "./untrusted.js";

/**
 * Reports whether two JSON values are equal, in whichever order their objects name the properties.
 *
 * @param deepest - throws a `RangeError` below so many levels: circular objects, and objects that share their parts, would
 *   take forever
 */
export function isEqual(a: unknown, b: unknown, deepest = 100): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (deepest === 0) throw new RangeError("nested deeper than any record");
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => hasOwn(b, name) && isEqual(a[name as keyof typeof a], b[name as keyof typeof b], deepest - 1))
  );
}
