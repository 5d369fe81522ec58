import type { OpenDataset } from "../../model/OpenIds.js";
import type { Problem } from "./Rule.js";
import { type Table, tables } from "./tables.js";

/** An id that a record names. */
export interface Reference {
  readonly path: Problem["path"];
  readonly id: string;
  /** The table that the id must stand in. */
  readonly target: Table;
}

const CLUSTER_FACTS = [
  "states",
  "seat",
  "website",
  "legalName",
  "legalForm",
  "operator",
  "founded",
  "members",
  "labels",
];

/** Fields that hold an id of another record, or a list of them, by table and way to the field. */
const FIELDS: readonly (readonly [table: keyof OpenDataset, target: Table, ...way: string[]])[] = [
  ...tables.map((table) => [table, "sources", "source"] as const),
  ["clusters", "focusAreas", "focusAreas"],
  ["clusters", "states", "states", "value"],
  ...CLUSTER_FACTS.map((fact) => ["clusters", "sources", fact, "source"] as const),
  ["clusters", "sources", "seat", "value", "coordinates"],
  ["hospitals", "states", "state"],
  ["programmes", "clusters", "partners", "cluster"],
  ["statistics", "indicators", "indicator"],
  ["statistics", "hospitals", "subject"],
  ["corroborations", "statistics", "statistic"],
  ["corroborations", "statistics", "against"],
  ["corroborations", "sources", "sources"],
];

/** Every id that a record of the dataset names. */
export function* references(dataset: OpenDataset): Iterable<Reference> {
  for (const [table, target, ...way] of FIELDS) yield* follow([table], dataset[table], target, way);
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
