import { inspect, types } from "node:util";

/** All that can be seen of a value without running any of its code: getters, proxies and hidden fields as they are. */
export function snapshot(value: unknown): string {
  const shown = inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    showHidden: true,
    showProxy: true,
    maxArrayLength: Number.POSITIVE_INFINITY,
    maxStringLength: Number.POSITIVE_INFINITY,
  });
  return `${shown}\n${locks(value, new Set())}`;
}

/** For each object in it, whether it is frozen or takes new fields, which `inspect` does not show. */
function locks(value: unknown, seen: Set<unknown>): string {
  if (typeof value !== "object" || value === null || types.isProxy(value) || seen.has(value)) return "";
  seen.add(value);
  const own = Object.isFrozen(value) ? "frozen" : Object.isExtensible(value) ? "open" : "closed";
  const fields = Object.values(Object.getOwnPropertyDescriptors(value));
  return [own, ...fields.map((field) => locks(field.value, seen))].join(" ");
}
