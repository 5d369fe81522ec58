/** The way to a place in a JSON value. */
export type Path = readonly (string | number)[];

/** Stands for "take the field away". */
export const REMOVED = Symbol("removed");

/** Every place in a JSON value but its root. */
export function placesIn(tree: unknown, path: Path = []): Path[] {
  return fieldsOf(tree).flatMap(([key, value]) => [[...path, key], ...placesIn(value, [...path, key])]);
}

/** A JSON value in which one place differs; what lies beside the way there is the same, not a copy. */
export function replaced(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const fields = fieldsOf(tree).flatMap(([name, field]) => {
    const now = String(name) === String(key) ? replaced(field, rest, value) : field;
    return now === REMOVED ? [] : [[name, now] as const];
  });
  return Array.isArray(tree) ? fields.map(([, field]) => field) : Object.fromEntries(fields);
}

function fieldsOf(tree: unknown): (readonly [string | number, unknown])[] {
  if (Array.isArray(tree)) return [...tree.entries()];
  return typeof tree === "object" && tree !== null ? Object.entries(tree) : [];
}
