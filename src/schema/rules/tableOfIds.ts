import type { OpenDataset } from "../../model/OpenIds.js";
import { type Table, tables } from "./tables.js";

/** Each current id with the table that it stands in. */
export function tableOfIds(dataset: OpenDataset): ReadonlyMap<string, Table> {
  return new Map(tables.flatMap((table) => dataset[table].map(({ id }): [string, Table] => [id, table])));
}
