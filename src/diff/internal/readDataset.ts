import { isFields } from "./isFields.js";
import { JsonCopy } from "./JsonCopy.js";
import { keysOf } from "./keysOf.js";
import type { AnyRedirect, Fields, Tables } from "./Tables.js";

/** The name of the table that is no list. */
const REDIRECTS = "redirects";

/** Reads a dataset of any version; what is wrong is told with the name of the argument in front. */
export function readDataset(argument: string, data: unknown): Tables {
  const reader = new JsonCopy();
  const copy = copyOf(argument, data, reader);
  const tables = new Map<string, ReadonlyMap<string, Fields>>();
  const tableOf = new Map<string, string>();
  let redirects: Tables["redirects"];
  for (const [table, content] of Object.entries(copy)) {
    const path = `${argument}.${table}`;
    if (table === REDIRECTS) {
      redirects = readRedirects(path, content, reader);
      continue;
    }
    const records = readTable(path, content, reader);
    for (const [key, { id }] of records) if (key === id) tableOf.set(key, table);
    tables.set(table, records);
  }
  reader.throwIfAny();
  return { tables, redirects, tableOf };
}

function copyOf(argument: string, data: unknown, reader: JsonCopy): Fields {
  const copy = reader.read(argument, data);
  if (isFields(copy)) return copy;
  if (reader.issues.length === 0) reader.refuse(argument, "expected an object of tables");
  return {};
}

function readTable(path: string, content: unknown, reader: JsonCopy): ReadonlyMap<string, Fields> {
  if (!Array.isArray(content)) {
    reader.refuse(path, "expected a list of records");
    return new Map();
  }
  const records = content.filter(isFields);
  for (const [at, record] of content.entries()) {
    if (!isFields(record)) reader.refuse(`${path}[${at}]`, "expected a record");
  }
  const keys = keysOf(records);
  const byKey = new Map<string, Fields>();
  for (const [at, record] of records.entries()) {
    const key = keys[at] as string;
    if (byKey.has(key)) {
      reader.refuse(path, `expected every id once, got ${JSON.stringify(key)} twice`);
      break;
    }
    byKey.set(key, record);
  }
  return byKey;
}

function readRedirects(path: string, content: unknown, reader: JsonCopy): ReadonlyMap<string, AnyRedirect> {
  if (!isFields(content)) {
    reader.refuse(path, "expected an object of retired id to redirect");
    return new Map();
  }
  const entries = Object.entries(content);
  for (const [id, redirect] of entries) {
    const to = isFields(redirect) ? redirect["to"] : undefined;
    if (typeof to === "string" || (Array.isArray(to) && to.every((successor) => typeof successor === "string")))
      continue;
    reader.refuse(`${path}.${id}`, "expected a redirect to an id, or to several");
  }
  return new Map(entries as [string, AnyRedirect][]);
}
