import type { Fields } from "./Tables.js";

/** Whether a JSON value is an object, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
