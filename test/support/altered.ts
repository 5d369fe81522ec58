/** Stands for "take the field away". */
export const REMOVED = Symbol("removed");

/** A deep copy of a JSON value in which one place differs; `path` may lead to a place that is not there yet. */
export function altered<T>(tree: T, path: readonly (string | number)[], value: unknown): T {
  const copy = structuredClone(tree);
  const [last, ...way] = [...path].reverse() as [string | number, ...(string | number)[]];
  const parent = way.reverse().reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], copy);
  const fields = parent as Record<string, unknown>;
  if (value === REMOVED) delete fields[last];
  else fields[last] = value;
  return copy;
}
