import { isFields } from "./isFields.js";
import { successorsOf } from "./successorsOf.js";
import type { Tables } from "./Tables.js";

/** A value in which ids that now lead to a single other one are replaced by that. */
export function renamed(value: unknown, before: Tables, after: Tables): unknown {
  if (typeof value === "string") {
    const successors = successorsOf(value, before, after);
    return successors.length === 1 ? successors[0] : value;
  }
  if (Array.isArray(value)) return value.map((item) => renamed(item, before, after));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, renamed(field, before, after)]));
}
