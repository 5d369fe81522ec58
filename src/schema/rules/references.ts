import type { OpenDataset } from "../../model/OpenIds.js";
import type { Problem } from "./Rule.js";
import { referenceFields } from "./referenceFields.js";
import type { Table } from "./tables.js";

/** An id that a record names. */
export interface Reference {
  readonly path: Problem["path"];
  readonly id: string;
  /** The table that the id must stand in. */
  readonly target: Table;
}

/** Every id that a record of the dataset names. */
export function* references(dataset: OpenDataset): Iterable<Reference> {
  for (const [table, target, ...way] of referenceFields) yield* follow([table], dataset[table], target, way);
  for (const [at, { refArea: id }] of dataset.statistics.entries()) {
    if (id.startsWith("DE-")) yield { path: ["statistics", at, "refArea"], id, target: "states" };
  }
}

/** Goes down a way of field names; lists on it are gone through without being named. */
function* follow(path: Problem["path"], value: unknown, target: Table, way: readonly string[]): Iterable<Reference> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* follow([...path, i], item, target, way);
  } else if (typeof value === "string") {
    yield { path, id: value, target };
  } else if (value !== undefined) {
    const [field, ...rest] = way as [string, ...string[]];
    yield* follow([...path, field], (value as Record<string, unknown>)[field], target, rest);
  }
}
