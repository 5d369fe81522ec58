/** Stands for "take the field away". */
export const REMOVED = Symbol("removed");

/** A JSON value in which one place differs; `path` may lead to a place that is not there yet. What lies beside it is shared. */
export function altered<T>(tree: T, path: readonly (string | number)[], value: unknown): T {
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  const copy = (Array.isArray(tree) ? [...tree] : { ...tree }) as Record<string, unknown>;
  if (rest.length > 0) copy[key] = altered(copy[key], rest, value);
  else if (value === REMOVED) delete copy[key];
  else copy[key] = value;
  return copy as T;
}
