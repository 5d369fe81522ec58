import type { Dataset } from "../../src/generated/tables.js";
import { namesIn } from "../pages/places.js";
import { readTypes, readTypesOf } from "../pages/readTypes.js";
import { describe } from "./describe.js";
import type { JsonSchema } from "./JsonSchema.js";
import { recordSchemas } from "./recordSchemas.js";

/** The schemas of the records, with what the doc comments of `src/model/` and of the generated ids say of them. */
export function describedSchemas(ids: string): Record<keyof Dataset, JsonSchema> {
  const types = new Map([...readTypes("src/model"), ...readTypesOf(ids).map((type) => [type.name, type] as const)]);
  const names = new Map(types.get("Dataset")!.fields.map(({ name, type }) => [name, namesIn(type).at(-1)!]));
  return Object.fromEntries(
    Object.entries(recordSchemas()).map(([table, schema]) => {
      const name = names.get(table)!;
      return [table, { description: types.get(name)!.doc[0]!, ...describe(schema, name, types) }];
    }),
  ) as Record<keyof Dataset, JsonSchema>;
}
