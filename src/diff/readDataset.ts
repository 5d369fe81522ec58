import { formatPath, quote } from "../internal/messages.js";
import { copyJson, hasOwn, Issues, isObject } from "../internal/untrusted.js";

/** A record of any version. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** A redirect of any version that has `to`. */
interface AnyRedirect extends AnyRecord {
  readonly to: string | readonly string[];
}

/** A dataset of any version, copied and indexed. */
export interface IndexedDataset {
  /** The records of each table by key, in order. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, AnyRecord>>;
  /** Absent if the dataset has none. */
  readonly redirects: ReadonlyMap<string, AnyRedirect> | undefined;
  /** The table of each id. */
  readonly tableOf: ReadonlyMap<string, string>;
}

/** Reads a dataset of any version. The name of the argument starts every path in an error. */
export function readDataset(argument: string, data: unknown): IndexedDataset {
  const issues = new Issues();
  const copy = copyJson(data, issues, argument);
  // a copy with issues has holes, which would only cause more of them
  issues.throwIfAny();
  const tables = new Map<string, ReadonlyMap<string, AnyRecord>>();
  const tableOf = new Map<string, string>();
  let redirects: IndexedDataset["redirects"];
  if (!isObject(copy)) issues.add(argument, "expected an object of tables");
  else {
    for (const [table, content] of Object.entries(copy)) {
      const path = [argument, table];
      if (table === "redirects") redirects = readRedirects(path, content, issues);
      else {
        const records = readTable(path, content, issues);
        for (const [key, record] of records) if (keyPropertyOf(record) === "id") tableOf.set(key, table);
        tables.set(table, records);
      }
    }
  }
  issues.throwIfAny();
  return { tables, redirects, tableOf };
}

function readTable(path: readonly PropertyKey[], content: unknown, issues: Issues): ReadonlyMap<string, AnyRecord> {
  const byKey = new Map<string, AnyRecord>();
  const counts = new Map<string, number>();
  if (!Array.isArray(content)) issues.add(formatPath(path), "expected a list of records");
  else {
    for (const [i, record] of content.entries()) {
      if (!isObject(record)) issues.add(formatPath([...path, i]), "expected a record");
      else {
        const key = keyOf(record, counts);
        if (byKey.has(key)) issues.add(formatPath([...path, i]), `expected every id once, got ${quote(key)} again`);
        byKey.set(key, record);
      }
    }
  }
  return byKey;
}

function readRedirects(
  path: readonly PropertyKey[],
  content: unknown,
  issues: Issues,
): ReadonlyMap<string, AnyRedirect> {
  if (!isObject(content)) {
    issues.add(formatPath(path), "expected an object of redirects");
    return new Map();
  }
  const entries = Object.entries(content);
  for (const [id, redirect] of entries) {
    if ([propertyOf(redirect, "to")].flat().every((target) => typeof target === "string")) continue;
    issues.add(formatPath([...path, id]), "expected a redirect to an id, or to several");
  }
  return new Map(entries as [string, AnyRedirect][]);
}

/**
 * Returns the key of a record: its id, or else its statistic (as in a corroboration), or else its content. The second record with
 * the same statistic or content is `gtai-2024.companies#2`.
 */
function keyOf(record: AnyRecord, counts: Map<string, number>): string {
  const property = keyPropertyOf(record);
  const about = property === undefined ? JSON.stringify(record) : (record[property] as string);
  if (property === "id") return about;
  const count = (counts.get(about) ?? 0) + 1;
  counts.set(about, count);
  return count === 1 ? about : `${about}#${count}`;
}

/** Returns the property that identifies a record, or undefined if it has neither. */
export function keyPropertyOf(record: AnyRecord): "id" | "statistic" | undefined {
  return (["id", "statistic"] as const).find((name) => typeof propertyOf(record, name) === "string");
}

/** Returns the id in the key of a record: the key without the number of a record that has no id. */
export function idInKey(key: string, { tableOf }: IndexedDataset): string {
  return tableOf.has(key) ? key : key.replace(/#\d+$/, "");
}

/** Reads a property of an object itself. Data may name it `constructor`, which every object inherits. */
export function propertyOf(object: unknown, name: string): unknown {
  return isObject(object) && hasOwn(object, name) ? object[name] : undefined;
}
