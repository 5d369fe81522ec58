import type { Dataset } from "../../src/model/Dataset.js";
import type { JsonSchema } from "./JsonSchema.js";
import { provenance } from "./provenance.js";
import { snakeCase } from "./snakeCase.js";

type Properties = Readonly<Record<string, JsonSchema>>;

/** The schemas of the records that `toFlat` makes, from those of the records of a dataset. */
export function flatSchemas(records: Readonly<Record<keyof Dataset, JsonSchema>>): Record<keyof Dataset, JsonSchema> {
  const { corroborations, redirects: _, ...tables } = records;
  const moved = Object.fromEntries(Object.entries(tables).map(([table, schema]) => [table, splitFacts(schema)]));
  return {
    ...(moved as Record<keyof Dataset, JsonSchema>),
    corroborations: {
      ...corroborations,
      properties: { id: { type: "integer", minimum: 1 }, ...corroborations.properties },
      required: ["id", ...corroborations.required!],
    },
    redirects: {
      type: "object",
      properties: {
        id: { type: "string" },
        kind: { type: "string", enum: ["moved", "split"] },
        successors: { type: "array", items: { type: "string" } },
      },
      required: ["id", "kind", "successors"],
    },
  };
}

function splitFacts(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema.properties!);
  const sourced = entries.filter(([, { properties }]) => properties && "value" in properties && "basis" in properties);
  if (sourced.length === 0) return schema;
  const field = { type: "string", enum: sourced.map(([name]) => snakeCase(name)) };
  const first = sourced[0]![1];
  const item = {
    ...first,
    properties: { field, ...pick(first.properties!, true) },
    required: ["field", "source", "basis"],
  };
  return {
    ...schema,
    properties: {
      ...Object.fromEntries(
        entries.map(([name, part]) => [
          name,
          sourced.some(([other]) => other === name) ? { ...part, properties: pick(part.properties!, false) } : part,
        ]),
      ),
      facts: { type: "array", items: item },
    },
  };
}

/** The properties that tell of a value's source, or the others. */
function pick(properties: Properties, isProvenance: boolean): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => provenance.includes(key) === isProvenance));
}
