import type { OpenDataset } from "../../model/OpenIds.js";
import { type Table, tables } from "./tables.js";

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
export const referenceFields: readonly (readonly [table: keyof OpenDataset, target: Table, ...way: string[]])[] = [
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
