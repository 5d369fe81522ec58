import { isFields } from "./isFields.js";

/** A JSON value as text: the same for values that are the same, in whichever order their objects name their fields. */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isFields(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
