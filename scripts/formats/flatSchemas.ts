import type { Dataset } from "../../src/generated/tables.js";
import type { JsonSchema } from "./JsonSchema.js";
import { provenance } from "./provenance.js";
import { snakeCase } from "./snakeCase.js";

const ORDER = "The position in the table, from 1: a database keeps no order. It may be another in the next version.";
const POSITION = "The position in the table, for want of an id; it may be another in the next version.";
const MOVED = "Whether it moved to one successor, or was split into several.";
const FACTS = "Where the values come from that have a source of their own: one row for each such field of a record.";
const successor = { description: "A current id, of whichever table.", type: "string" };

type Properties = Readonly<Record<string, JsonSchema>>;

/** The schemas of the records that `toFlat` makes, from those of the records of a dataset. */
export function flatSchemas(records: Readonly<Record<keyof Dataset, JsonSchema>>): Record<keyof Dataset, JsonSchema> {
  const { corroborations, redirects, ...tables } = records;
  const { id, ...others } = tables.statistics.properties!;
  const moved = Object.fromEntries(Object.entries(tables).map(([table, schema]) => [table, splitFacts(schema)]));
  return {
    ...(moved as Record<keyof Dataset, JsonSchema>),
    statistics: {
      ...tables.statistics,
      properties: { id: id!, position: { description: ORDER, type: "integer", minimum: 1 }, ...others },
      required: [...tables.statistics.required!, "position"],
    },
    corroborations: {
      ...corroborations,
      properties: { id: { description: POSITION, type: "integer", minimum: 1 }, ...corroborations.properties },
      required: ["id", ...corroborations.required!],
    },
    redirects: {
      description: redirects.description!,
      type: "object",
      properties: {
        id: { description: "The retired id.", type: "string" },
        kind: { description: MOVED, type: "string", enum: ["moved", "split"] },
        successors: { description: "The current ids that stand for a retired one.", type: "array", items: successor },
      },
      required: ["id", "kind", "successors"],
    },
  };
}

function splitFacts(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema.properties!);
  const sourced = entries.filter(([, { properties }]) => properties && "value" in properties && "basis" in properties);
  if (sourced.length === 0) return schema;
  const field = {
    description: "The field whose value it is.",
    type: "string",
    enum: sourced.map(([name]) => snakeCase(name)),
  };
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
        entries.map(([name, part]) => [name, sourced.some(([other]) => other === name) ? withoutOrigin(part) : part]),
      ),
      facts: { description: FACTS, type: "array", items: item },
    },
  };
}

/** What is left of a sourced value: the value says what the whole said. */
function withoutOrigin({ description, ...part }: JsonSchema): JsonSchema {
  const { value, ...others } = pick(part.properties!, false);
  return { ...part, properties: { value: { ...value, ...(description && { description }) }, ...others } };
}

/** The properties that tell of a value's source, or the others. */
function pick(properties: Properties, isProvenance: boolean): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => provenance.includes(key) === isProvenance));
}
