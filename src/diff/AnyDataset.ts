import type { OpenDataset } from "../model/OpenIds.js";

/**
 * A dataset of any version: an object whose fields are tables. A table is a list of records; `redirects` is an object of
 * retired id to redirect.
 */
export type AnyDataset = OpenDataset | { readonly [table: string]: unknown };
