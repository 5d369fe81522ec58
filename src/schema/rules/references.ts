import type { OpenDataset } from "../../model/OpenIds.js";
import { type IdTable, idTables, type TableName, tableNames, tables } from "../tables.js";
import type { Problem } from "./Rule.js";

/** An id that a record names. */
export interface Reference {
  readonly path: Problem["path"];
  readonly id: string;
  /** The table that the id must be in. */
  readonly target: TableName;
}

/** Lists every id that a record of the dataset names. */
export function* references(dataset: OpenDataset): Iterable<Reference> {
  for (const table of tableNames) {
    for (const [path, target] of Object.entries<TableName>(tables[table].references)) {
      yield* follow([table], dataset[table], target, path.split("."));
    }
  }
  for (const [at, { refArea: id }] of dataset.statistics.entries()) {
    if (id.startsWith("DE-")) yield { path: ["statistics", at, "refArea"], id, target: "states" };
  }
}

/** Maps each current id to the table that holds it. */
export function tableOfIds(dataset: OpenDataset): ReadonlyMap<string, IdTable> {
  return new Map(idTables.flatMap((table) => dataset[table].map(({ id }): [string, IdTable] => [id, table])));
}

/** Follows a path of property names. Lists on it are visited without being named. */
function* follow(
  path: Problem["path"],
  value: unknown,
  target: TableName,
  names: readonly string[],
): Iterable<Reference> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* follow([...path, i], item, target, names);
  } else if (typeof value === "string") {
    yield { path, id: value, target };
  } else if (value !== undefined) {
    const [name, ...rest] = names as [string, ...string[]];
    yield* follow([...path, name], (value as Record<string, unknown>)[name], target, rest);
  }
}
