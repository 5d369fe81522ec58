import { findById } from "./findById.js";

const byIdOf = /* @__PURE__ */ new WeakMap<object, ReadonlyMap<string, { readonly id: string }>>();

/** The record with this id, or with the id that it moved to. The table's index is built at the first question. */
export function lookUp<R extends { readonly id: string }>(kind: string, table: readonly R[], id: unknown): R {
  let byId = byIdOf.get(table) as ReadonlyMap<string, R> | undefined;
  if (byId === undefined) {
    byId = new Map(table.map((record) => [record.id, record]));
    byIdOf.set(table, byId);
  }
  return findById(kind, byId, id);
}
