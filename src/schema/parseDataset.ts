import type { OpenDataset } from "../model/OpenIds.js";
import { datasetSchema } from "./datasetSchema.js";
import { parse } from "./parse.js";

/**
 * A dataset from parsed JSON, such as an exported file of this or another version: checked in full and frozen.
 *
 * @param data - an object with all tables; it stays as it is
 * @returns the same tables, typed, with ids as `string`
 * @throws `InvalidDataError` with the path of everything that is wrong, what no JSON can hold first of all
 * @example
 * ```ts
 * parseDataset({ clusters: [] }); // throws InvalidDataError
 * ```
 */
export function parseDataset(data: unknown): OpenDataset {
  return parse(datasetSchema, data);
}
