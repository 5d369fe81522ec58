import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { Fields, FlatDataset, FlatRecord } from "./FlatDataset.js";
import { snakeCase } from "./snakeCase.js";

/** The dataset whose records were brought into the shape of rows by `toFlat`. */
export function fromFlat({ corroborations, redirects, ...tables }: FlatDataset): OpenDataset {
  return {
    ...Object.fromEntries(Object.entries(tables).map(([table, records]) => [table, records.map(joinFacts)])),
    statistics: tables.statistics.map(({ position: _, ...record }) => record),
    corroborations: corroborations.map(({ id: _, ...record }) => record),
    redirects: Object.fromEntries(
      redirects.map(({ id, kind, successors }) => {
        const to = successors as readonly string[];
        return [id, { kind, to: kind === "moved" ? to[0] : to }];
      }),
    ),
  } as unknown as OpenDataset;
}

function joinFacts({ facts = [], ...record }: FlatRecord): Fields {
  const known = new Map((facts as readonly Fields[]).map(({ field, ...origin }) => [field, origin]));
  return Object.fromEntries(
    Object.entries(record).map(([field, part]) => {
      const origin = known.get(snakeCase(field));
      return [field, origin === undefined ? part : { ...(part as Fields), ...origin }];
    }),
  );
}
