import { deepFreeze } from "../internal/deepFreeze.js";
import type { OpenDataset } from "../model/OpenIds.js";
import { datasetSchema } from "./datasetSchema.js";
import { parse } from "./parse.js";

/**
 * Parses a dataset from JSON, such as an exported file of this or another version. Checks all of it and freezes the result.
 *
 * @param data - an object with all tables; it isn't changed
 * @returns the same tables, typed, with ids as `string`
 * @throws `InvalidDataError` with the path of everything that is wrong; values that JSON can't hold are reported first
 * @example
 * ```ts
 * parseDataset({ clusters: [] }); // throws InvalidDataError
 * ```
 */
export function parseDataset(data: unknown): OpenDataset {
  return deepFreeze(parse(datasetSchema, data));
}
