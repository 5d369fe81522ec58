import { fieldOf } from "./fieldOf.js";
import { isFields } from "./isFields.js";

/** Whether two JSON values are the same, in whichever order their objects name their fields. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => isEqual(item, b[at]));
  }
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], fieldOf(b, name)))
  );
}
