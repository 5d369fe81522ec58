import { type DataIssue, InvalidDataError } from "../../errors.js";
import { isFields } from "./isFields.js";
import { keysOf } from "./keysOf.js";
import { readJson } from "./readJson.js";
import type { AnyRedirect, Fields, Tables } from "./Tables.js";

/** The name of the table that is no list. */
const REDIRECTS = "redirects";

/** Reads a dataset of any version; what is wrong is told with the name of the argument in front. */
export function readDataset(argument: string, data: unknown): Tables {
  const issues: DataIssue[] = [];
  const copy = copyOf(argument, data, issues);
  const tables = new Map<string, ReadonlyMap<string, Fields>>();
  const tableOf = new Map<string, string>();
  let redirects: Tables["redirects"];
  for (const [table, content] of Object.entries(copy)) {
    const path = `${argument}.${table}`;
    if (table === REDIRECTS) {
      redirects = readRedirects(path, content, issues);
      continue;
    }
    const records = readTable(path, content, issues);
    for (const [key, { id }] of records) if (key === id) tableOf.set(key, table);
    tables.set(table, records);
  }
  if (issues.length > 0) throw new InvalidDataError(issues.slice(0, 1000));
  return { tables, redirects, tableOf };
}

function copyOf(argument: string, data: unknown, issues: DataIssue[]): Fields {
  const copy = readJson(argument, data, issues);
  if (isFields(copy)) return copy;
  if (issues.length === 0) issues.push({ path: argument, message: "expected an object of tables" });
  return {};
}

function readTable(path: string, content: unknown, issues: DataIssue[]): ReadonlyMap<string, Fields> {
  if (!Array.isArray(content)) {
    issues.push({ path, message: "expected a list of records" });
    return new Map();
  }
  const records = content.filter(isFields);
  for (const [at, record] of content.entries()) {
    if (!isFields(record)) issues.push({ path: `${path}[${at}]`, message: "expected a record" });
  }
  const keys = keysOf(records);
  const byKey = new Map(records.map((record, at) => [keys[at] as string, record]));
  if (byKey.size < records.length) {
    const taken = keys.find((key, at) => keys.indexOf(key) < at);
    issues.push({ path, message: `expected every id once, got ${JSON.stringify(taken)} twice` });
  }
  return byKey;
}

function readRedirects(path: string, content: unknown, issues: DataIssue[]): ReadonlyMap<string, AnyRedirect> {
  if (!isFields(content)) {
    issues.push({ path, message: "expected an object of retired id to redirect" });
    return new Map();
  }
  const entries = Object.entries(content);
  for (const [id, redirect] of entries) {
    const to = isFields(redirect) ? redirect["to"] : undefined;
    if (typeof to === "string" || (Array.isArray(to) && to.every((successor) => typeof successor === "string")))
      continue;
    issues.push({ path: `${path}.${id}`, message: "expected a redirect to an id, or to several" });
  }
  return new Map(entries as [string, AnyRedirect][]);
}
