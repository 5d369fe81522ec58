import { idIn } from "./idIn.js";
import { successorsOf } from "./successorsOf.js";
import type { Fields, Tables } from "./Tables.js";

/** A record that both datasets have. */
export interface Pair {
  readonly before: Fields;
  readonly after: Fields;
  /** What it was known by, and is now. */
  readonly from: string;
  readonly id: string;
}

/** Which record of one table became which of the other: that of the same key, or the new one to which its id leads alone. */
export function pairRecords(table: string, before: Tables, after: Tables): readonly Pair[] {
  const later = after.tables.get(table)!;
  const earlier = before.tables.get(table) ?? new Map<string, Fields>();
  const taken = new Set<string>();
  const pairs: Pair[] = [];
  for (const [from, record] of earlier) {
    const id = later.has(from) ? from : newKeyOf(from, before, after);
    const successor = later.get(id);
    if (successor === undefined || taken.has(id) || (id !== from && earlier.has(id))) continue;
    taken.add(id);
    pairs.push({ before: record, after: successor, from, id });
  }
  return pairs;
}

/** The key with the id in it replaced by the one to which it leads, where it leads to a single one. */
function newKeyOf(key: string, before: Tables, after: Tables): string {
  const id = idIn(key, before);
  const successor = typeof after.redirects?.get(id)?.to === "string" ? successorsOf(id, before, after)[0] : undefined;
  return successor === undefined ? key : successor + key.slice(id.length);
}
