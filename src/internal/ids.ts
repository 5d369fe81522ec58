import { RetiredIdError, UnknownIdError } from "../errors.js";
import { redirects } from "../generated/redirects.js";
import type { Redirect } from "../model/Redirect.js";
import { hasOwn } from "./untrusted.js";

const indexes = /* @__PURE__ */ new WeakMap<object, ReadonlyMap<string, { readonly id: string }>>();

/** Finds the record with this id, or with the id it moved to. The index of a table is built at the first question. */
export function lookUp<R extends { readonly id: string }>(kind: string, table: readonly R[], id: unknown): R {
  let byId = indexes.get(table) as ReadonlyMap<string, R> | undefined;
  if (byId === undefined) {
    byId = new Map(table.map((record) => [record.id, record]));
    indexes.set(table, byId);
  }
  return findById(kind, byId, id);
}

/** Finds the value under an id. If the id is unknown, a redirect is followed. */
export function findById<V>(kind: string, byId: ReadonlyMap<string, V>, id: unknown): V {
  const found = byId.get(id as string);
  if (found !== undefined) return found;
  const successor = typeof id === "string" ? followRedirect(id) : undefined;
  const moved = byId.get(successor as string);
  if (moved === undefined) throw new UnknownIdError(kind, id, typeof id === "string" ? nearest(id, byId.keys()) : []);
  return moved;
}

/** Returns the successor of a retired id that moved, or undefined if the id was never retired. Throws if it was split. */
export function followRedirect(id: string, from: Readonly<Record<string, Redirect>> = redirects): string | undefined {
  if (!hasOwn(from, id)) return undefined;
  const redirect = from[id]!;
  if (redirect.kind === "split") throw new RetiredIdError(id, redirect.to);
  return redirect.to;
}

/** Returns up to three of the known ids that the caller may have meant, nearest first. */
function nearest(id: string, known: Iterable<string>): string[] {
  // a longer text is near nothing, and comparing it would only cost time
  const guess = asId(id.slice(0, 80));
  const tolerance = 1 + guess.length / 4;
  const found: [id: string, distance: number][] = [];
  for (const candidate of known) {
    const name = asId(candidate);
    const isContained = guess.length > 3 && name.includes(guess);
    if (!isContained && Math.abs(name.length - guess.length) > tolerance) continue;
    const distance = editDistance(guess, name);
    if (isContained || distance <= tolerance) found.push([candidate, distance]);
  }
  // the sort is stable: equally near ids keep the order of the table
  found.sort((a, b) => a[1] - b[1]);
  return found.slice(0, 3).map(([candidate]) => candidate);
}

/** Spells a name like an id: "Medical imaging" is near "medical-imaging". */
function asId(text: string): string {
  return text.toLowerCase().replace(/ /g, "-");
}

/**
 * Counts the characters to add, remove or replace to turn one text into the other (Levenshtein 1966).
 *
 * Every function that takes an id carries this along, and libraries for it are three times as large.
 */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = row[j]! + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
