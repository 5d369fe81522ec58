import type { OpenDataset } from "../../src/model/OpenIds.js";
import { idTables } from "./idTables.js";

/** Ids as closed unions of literals; and, for each table, the ids that were retired. Types alone: nothing is left at run time. */
export function renderIds(dataset: OpenDataset): string {
  const blocks = Object.entries(idTables).map(([table, { type, what }]) => {
    const ids = dataset[table as keyof typeof idTables].map(({ id }) => id);
    return `
/** The id of ${what}. */
export type ${type} =${union(ids)};
/** A retired id of ${what}, which is still understood. */
export type Retired${type} =${union(retired(dataset, new Set(ids)))};
`;
  });
  const types = Object.values(idTables).map(({ type }) => type);
  return `${blocks.join("")}
/** The id of any record of the dataset; ids are unique across its tables. */
export type DatasetId = ${types.join(" | ")};
`;
}

function union(ids: readonly string[]): string {
  return ids.length === 0 ? " never" : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
}

function retired({ redirects }: OpenDataset, current: ReadonlySet<string>): string[] {
  return Object.keys(redirects).filter((id) => {
    const to = redirects[id]?.to;
    return current.has(typeof to === "string" ? to : (to?.[0] as string));
  });
}
