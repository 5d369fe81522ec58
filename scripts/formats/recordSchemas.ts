import * as z from "zod";
import type { Dataset } from "../../src/model/Dataset.js";
import { datasetSchema } from "../../src/schema/datasetSchema.js";
import type { JsonSchema } from "./JsonSchema.js";

/** The JSON Schema of the records of each table, in the order of the dataset. */
export function recordSchemas(): Record<keyof Dataset, JsonSchema> {
  const { properties } = z.toJSONSchema(datasetSchema) as JsonSchema;
  return Object.fromEntries(
    Object.entries(properties!).map(([table, { items, additionalProperties }]) => [
      table,
      items ?? additionalProperties,
    ]),
  ) as Record<keyof Dataset, JsonSchema>;
}
