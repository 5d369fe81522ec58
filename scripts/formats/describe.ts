import { namesIn } from "../pages/places.js";
import type { Type } from "../pages/readTypes.js";
import type { JsonSchema } from "./JsonSchema.js";

/** The schema of a record, or of a part of one, with what the doc comments of its type say of the fields. */
export function describe(schema: JsonSchema, name: string, types: ReadonlyMap<string, Type>): JsonSchema {
  const type = types.get(name);
  if (schema.properties === undefined || type === undefined || type.fields.length === 0) return schema;
  const properties = Object.entries(schema.properties).map(([key, part]) => {
    const field = type.fields.find((each) => each.name === key)!;
    const names = namesIn(field.type);
    const last = names.at(-1) ?? "";
    // a field without words of its own means what its type means
    const description = field.doc.join(" ") || types.get(last)?.doc[0];
    return [key, { ...(description && { description }), ...inner(part, names.includes("Sourced"), last) }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };

  function inner(part: JsonSchema, isSourced: boolean, last: string): JsonSchema {
    if (part.items !== undefined) return { ...part, items: describe(part.items, last, types) };
    if (!isSourced) return describe(part, last, types);
    const sourced = describe(part, "Sourced", types);
    const { description, ...value } = sourced.properties!["value"]!;
    return {
      ...sourced,
      properties: {
        ...sourced.properties,
        value: { ...(description && { description }), ...inner(value, false, last) },
      },
    };
  }
}
