import { isObject } from "../internal/untrusted.js";
import { type AnyRecord, type IndexedDataset, idInKey } from "./readDataset.js";

/** A record that both datasets have. */
export interface Pair {
  readonly before: AnyRecord;
  readonly after: AnyRecord;
  /** The earlier key. */
  readonly from: string;
  /** The later key. */
  readonly id: string;
}

/** Pairs the records of a table, by earlier key: those with the same key, and those whose id redirects to a new record. */
export function pairRecords(table: string, before: IndexedDataset, after: IndexedDataset): ReadonlyMap<string, Pair> {
  const earlier = before.tables.get(table) ?? new Map<string, AnyRecord>();
  const later = after.tables.get(table)!;
  const taken = new Set<string>();
  const pairs = new Map<string, Pair>();
  for (const [from, record] of earlier) {
    const id = later.has(from) ? from : newKeyOf(from, before, after);
    const successor = later.get(id);
    if (successor === undefined || taken.has(id) || (id !== from && earlier.has(id))) continue;
    taken.add(id);
    pairs.set(from, { before: record, after: successor, from, id });
  }
  return pairs;
}

/** Replaces the id in a key if it moved to a single other id. */
function newKeyOf(key: string, before: IndexedDataset, after: IndexedDataset): string {
  const id = idInKey(key, before);
  const isMoved = typeof after.redirects?.get(id)?.to === "string";
  const successor = isMoved ? successorsOf(id, before, after)[0] : undefined;
  return successor === undefined ? key : successor + key.slice(id.length);
}

/** Returns the ids that replace a removed one: none unless all of them are in its table. */
export function successorsOf(id: string, before: IndexedDataset, after: IndexedDataset): readonly string[] {
  const successors = [after.redirects?.get(id)?.to ?? []].flat();
  const table = before.tableOf.get(id);
  const isComplete = table !== undefined && successors.every((successor) => after.tableOf.get(successor) === table);
  return isComplete ? successors : [];
}

/** Replaces every id in a value that now redirects to a single other id. */
export function replaceIds(value: unknown, before: IndexedDataset, after: IndexedDataset): unknown {
  if (typeof value === "string") {
    const successors = successorsOf(value, before, after);
    return successors.length === 1 ? successors[0] : value;
  }
  if (Array.isArray(value)) return value.map((item) => replaceIds(item, before, after));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceIds(item, before, after)]));
}
