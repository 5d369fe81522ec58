import * as z from "zod";
import type { Dataset } from "../../src/generated/tables.js";
import { datasetSchema } from "../../src/schema/datasetSchema.js";
import type { JsonSchema } from "./JsonSchema.js";

/** The JSON Schema of the records of each table, in the order of the dataset. Rules between fields are not part of it. */
export function recordSchemas(): Record<keyof Dataset, JsonSchema> {
  const { properties } = z.toJSONSchema(datasetSchema, {
    override({ zodSchema, jsonSchema }) {
      delete jsonSchema.readOnly;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // what is checked of a list is that nothing stands in it twice
      if (zodSchema._zod.def.type === "array" && zodSchema._zod.def.checks?.length) jsonSchema.uniqueItems = true;
      // a format is a mere remark to many validators
      if (jsonSchema.format === "uri") jsonSchema.pattern = "^https?://";
    },
  }) as JsonSchema;
  return Object.fromEntries(
    Object.entries(properties!).map(([table, { items, additionalProperties }]) => [
      table,
      items ?? additionalProperties,
    ]),
  ) as Record<keyof Dataset, JsonSchema>;
}
