import type { Dataset } from "../../src/generated/tables.js";
import type { JsonSchema } from "./JsonSchema.js";

/** The JSON Schema of the file of each table: a list of records, or an object of retired id to redirect. */
export function jsonSchemas(records: Readonly<Record<keyof Dataset, JsonSchema>>): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(records).map(([table, { description = "", ...record }]): readonly [string, JsonSchema] => {
      const head = { $schema: "https://json-schema.org/draft/2020-12/schema", title: table, description };
      return table === "redirects"
        ? [table, { ...head, type: "object", additionalProperties: record }]
        : [table, { ...head, type: "array", items: record }];
    }),
  );
}
