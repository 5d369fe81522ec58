import { types } from "node:util";

type Part = readonly [key: unknown, value: unknown];

/**
 * All that values are made of, in one flat list, without running any code of theirs: two of them differ exactly when something
 * was changed in between. What is in `known` is not gone into, and proxies cannot be.
 */
export function inventory(roots: readonly unknown[], known: ReadonlySet<unknown> = new Set()): readonly unknown[] {
  const found: unknown[] = [];
  const seen = new Set<unknown>();
  // a list of our own, since values may be nested deeper than calls can be
  const open: unknown[] = [...roots];
  while (open.length > 0) {
    const value = open.pop();
    if ((typeof value !== "object" && typeof value !== "function") || value === null) continue;
    if (seen.has(value) || known.has(value) || types.isProxy(value)) continue;
    seen.add(value);
    found.push(value, Object.getPrototypeOf(value), Object.isExtensible(value));
    for (const key of Reflect.ownKeys(value)) {
      const { value: own, get, set, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(value, key)!;
      found.push(key, own, get, set, writable, enumerable, configurable);
      open.push(own);
    }
    for (const part of hidden(value)) {
      found.push(...part);
      open.push(...part);
    }
  }
  return found;
}

/** What an object holds that is no property of it. */
function hidden(value: object): readonly Part[] {
  if (types.isMap(value)) return [...Map.prototype.entries.call(value)];
  if (types.isSet(value)) return [...Set.prototype.entries.call(value)];
  return types.isDate(value) ? [["time", Date.prototype.getTime.call(value)]] : [];
}

/** Whether nothing was changed between two inventories of the same values. */
export function isSameInventory(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((part, at) => Object.is(part, after[at]));
}
