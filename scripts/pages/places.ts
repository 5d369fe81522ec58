import type { Type } from "./readTypes.js";

/** Everywhere in a dataset that a record or a part of one stands: name of its type to ways, such as `clusters.seat.value`. */
export function places(types: ReadonlyMap<string, Type>, records: ReadonlyMap<string, string>) {
  const found = new Map<string, string[]>();
  for (const [table, record] of records) visit(record, table);
  return found as ReadonlyMap<string, readonly string[]>;

  function visit(name: string, way: string): void {
    found.set(name, [...(found.get(name) ?? []), way]);
    for (const field of types.get(name)?.fields ?? []) {
      for (const part of namesIn(field.type).filter((used) => types.has(used))) {
        const isInner = part !== "Sourced" && field.type.includes("Sourced<");
        visit(part, `${way}.${field.name}${isInner ? ".value" : ""}`);
      }
    }
  }
}

/** The names of types in a type. */
export function namesIn(type: string): readonly string[] {
  return type.replaceAll(/"[^"]*"/g, "").match(/\b[A-Z]\w+/g) ?? [];
}
