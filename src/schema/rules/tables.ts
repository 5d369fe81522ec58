import type { OpenDataset } from "../../model/OpenIds.js";

/** The tables whose records have an id, in the order of the dataset. */
export const tables = [
  "clusters",
  "focusAreas",
  "hospitals",
  "states",
  "programmes",
  "policyAreas",
  "indicators",
  "statistics",
  "sources",
] as const satisfies readonly (keyof OpenDataset)[];

/** A table whose records have an id. */
export type Table = (typeof tables)[number];
