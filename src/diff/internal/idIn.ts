import type { Tables } from "./Tables.js";

/** The id in a key: the key itself, or what stands before the number of a record without an id. */
export function idIn(key: string, { tableOf }: Tables): string {
  return tableOf.has(key) ? key : key.replace(/#\d+$/, "");
}
