import type { Dataset } from "../../src/generated/tables.js";

/** A record, or a part of one, whose fields are known by name alone. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record as tables hold it: with an id, and without parts that stand in a table of their own. */
export type FlatRecord = Fields & { readonly id: string | number };

/** The records of a dataset in the shape in which rows are made of them. */
export type FlatDataset = Readonly<Record<keyof Dataset, readonly FlatRecord[]>>;
