/** Deeper than any record; objects of objects that hold the same twice would take forever. */
const DEEPEST = 16;

/** Whether two values of records are the same, down to their fields; the order of fields does not matter. */
export function isSame(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b || typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (depth === DEEPEST) throw new RangeError("nested deeper than any record");
  const fields = Object.keys(a);
  return (
    fields.length === Object.keys(b).length &&
    fields.every(
      (field) => Object.hasOwn(b, field) && isSame(a[field as keyof typeof a], b[field as keyof typeof b], depth + 1),
    )
  );
}
