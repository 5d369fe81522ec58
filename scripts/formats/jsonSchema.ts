import * as z from "zod";
import type { Dataset } from "../../src/generated/tables.js";
import { redirectSchema } from "../../src/schema/redirectSchema.js";
import { tableNames, tables } from "../../src/schema/tables.js";
import { type Model, meaningOf, namesIn } from "../pages/readModel.js";

/** The part of JSON Schema 2020-12 that the schemas of our records use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly const?: string | boolean;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly uniqueItems?: boolean;
}

/** The schema of one record per table, in the order of the dataset. */
export type RecordSchemas = Readonly<Record<keyof Dataset, JsonSchema>>;

/** The JSON Schemas of the records, without the rules between properties: JSON Schema has no words for them. */
export const recordSchemas = Object.fromEntries([
  ...tableNames.map((table) => [table, toJsonSchema(tables[table].schema)]),
  ["redirects", toJsonSchema(redirectSchema)],
]) as RecordSchemas;

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    override({ zodSchema, jsonSchema }) {
      delete jsonSchema.readOnly;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // the only check that our lists have is that no entry stands there twice
      if (zodSchema instanceof z.ZodArray && zodSchema.def.checks?.length) jsonSchema.uniqueItems = true;
      // many validators ignore `format`
      if (jsonSchema.format === "uri") jsonSchema.pattern = "^https?://";
    },
  });
  return json as JsonSchema;
}

/** Returns the schemas of the records with the doc comments of the model as descriptions. */
export function describedSchemas(model: Model): RecordSchemas {
  return Object.fromEntries(
    model.tables.map(({ name, record }) => [
      name,
      { description: record.doc[0]!, ...describe(recordSchemas[name], record.name, model) },
    ]),
  ) as RecordSchemas;
}

/** Adds descriptions to the properties of a record, or of a part of one. */
function describe(schema: JsonSchema, typeName: string, model: Model): JsonSchema {
  const type = model.types.get(typeName);
  if (schema.properties === undefined || type === undefined || type.fields.length === 0) return schema;
  const properties = Object.entries(schema.properties).map(([key, part]) => {
    const field = type.fields.find(({ name }) => name === key)!;
    const names = namesIn(field.type);
    const description = meaningOf(field, model);
    return [
      key,
      { ...(description && { description }), ...inner(part, names.includes("Sourced"), names.at(-1) ?? "") },
    ];
  });
  return { ...schema, properties: Object.fromEntries(properties) };

  function inner(part: JsonSchema, isSourced: boolean, partName: string): JsonSchema {
    if (part.items !== undefined) return { ...part, items: describe(part.items, partName, model) };
    if (!isSourced) return describe(part, partName, model);
    const sourced = describe(part, "Sourced", model);
    const { description, ...value } = sourced.properties!["value"]!;
    return {
      ...sourced,
      properties: {
        ...sourced.properties,
        value: { ...(description && { description }), ...inner(value, false, partName) },
      },
    };
  }
}

/** Returns the JSON Schema of each table's file: a list of records, or an object of retired ids and their redirects. */
export function jsonSchemas(records: RecordSchemas): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(records).map(([table, { description = "", ...record }]): readonly [string, JsonSchema] => {
      const head = { $schema: "https://json-schema.org/draft/2020-12/schema", title: table, description };
      return table === "redirects"
        ? [table, { ...head, type: "object", additionalProperties: record }]
        : [table, { ...head, type: "array", items: record }];
    }),
  );
}
