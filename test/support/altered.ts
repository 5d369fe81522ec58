/** Removes the property instead of setting it. */
export const REMOVED = Symbol("removed");

/** Copies a JSON value and changes one place. The path may lead to a new place. All other parts are shared with the original. */
export function altered<T>(tree: T, path: readonly (string | number)[], value: unknown): T {
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  const copy = (Array.isArray(tree) ? [...tree] : { ...tree }) as Record<string, unknown>;
  if (rest.length > 0) copy[key] = altered(copy[key], rest, value);
  else if (value === REMOVED) delete copy[key];
  else copy[key] = value;
  return copy as T;
}
