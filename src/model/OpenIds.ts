import type { DatasetId } from "../generated/ids.js";
import type { Dataset } from "../generated/tables.js";

/** The same record with every id widened to `string`: what a parsed file holds, which may be of another version. */
export type OpenIds<T> = [T] extends [DatasetId | undefined]
  ? string | Extract<T, undefined>
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [K in keyof T]: OpenIds<T[K]> };

/** A dataset of any version, as `parseDataset` returns it. */
export interface OpenDataset extends OpenIds<Dataset> {}
