import type { Dataset } from "../../src/generated/tables.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { JsonSchema, RecordSchemas } from "./jsonSchema.js";
import { snakeCase } from "./names.js";

/** A record, or a part of one, whose properties are known by name only. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record in the shape of table rows: it has an id, and its sourced properties share a list `facts`. */
export type FlatRecord = Fields & { readonly id: string | number };

/** The dataset in the shape of table rows. */
export type FlatDataset = Readonly<Record<keyof Dataset, readonly FlatRecord[]>>;

/** The properties of a `Sourced` value beside the value itself. */
const PROVENANCE: readonly string[] = ["source", "asOf", "basis", "note"];

/**
 * Brings a dataset into the shape of table rows.
 *
 * Source, date, basis and note of sourced properties move into a list `facts` of the record. Corroborations get their position as
 * an id. Statistics get their position too: databases keep no order, and no other property holds it. Redirects become records with
 * a list of successors.
 */
export function toFlat({ corroborations, redirects, ...tables }: OpenDataset): FlatDataset {
  return {
    ...(Object.fromEntries(
      Object.entries(tables).map(([table, records]) => [table, records.map(splitFacts)]),
    ) as unknown as FlatDataset),
    statistics: tables.statistics.map(({ id, ...record }, i) => ({ id, position: i + 1, ...record })),
    corroborations: corroborations.map((record, i) => ({ id: i + 1, ...record })),
    redirects: Object.entries(redirects).map(([id, { kind, to }]) => ({ id, kind, successors: [to].flat() })),
  };
}

function splitFacts(record: object): FlatRecord {
  const facts: Fields[] = [];
  const fields = Object.entries(record).map(([field, part]): [string, unknown] => {
    if (!isSourced(part)) return [field, part];
    facts.push({ field: snakeCase(field), ...pick(part, true) });
    return [field, pick(part, false)];
  });
  return Object.fromEntries(facts.length === 0 ? fields : [...fields, ["facts", facts]]) as unknown as FlatRecord;
}

/** Turns the result of `toFlat` back into a dataset. */
export function fromFlat({ corroborations, redirects, ...tables }: FlatDataset): OpenDataset {
  return {
    ...Object.fromEntries(Object.entries(tables).map(([table, records]) => [table, records.map(joinFacts)])),
    statistics: tables.statistics.map(({ position: _, ...record }) => record),
    corroborations: corroborations.map(({ id: _, ...record }) => record),
    redirects: Object.fromEntries(
      redirects.map(({ id, kind, successors }) => {
        const to = successors as readonly string[];
        return [id, { kind, to: kind === "moved" ? to[0] : to }];
      }),
    ),
  } as unknown as OpenDataset;
}

function joinFacts({ facts = [], ...record }: FlatRecord): Fields {
  const origins = new Map((facts as readonly Fields[]).map(({ field, ...origin }) => [field, origin]));
  return Object.fromEntries(
    Object.entries(record).map(([field, part]) => {
      const origin = origins.get(snakeCase(field));
      return [field, origin === undefined ? part : { ...(part as Fields), ...origin }];
    }),
  );
}

const ORDER = "The position in the table, from 1: a database keeps no order. It may be another in the next version.";
const POSITION = "The position in the table, for want of an id; it may be another in the next version.";
const MOVED = "Whether it moved to one successor, or was split into several.";
const FACTS = "Where the values come from that have a source of their own: one row for each such field of a record.";
const successor = { description: "A current id, of whichever table.", type: "string" };

/** Returns the schemas of the records that `toFlat` makes. */
export function flatSchemas({ corroborations, redirects, ...tables }: RecordSchemas): RecordSchemas {
  const { id, ...others } = tables.statistics.properties!;
  const split = Object.fromEntries(Object.entries(tables).map(([table, schema]) => [table, splitSchema(schema)]));
  return {
    ...(split as unknown as RecordSchemas),
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

function splitSchema(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema.properties!);
  const sourced = entries.filter(([, { properties }]) => isSourced(properties));
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
        entries.map(([name, part]) => [name, isSourced(part.properties) ? withoutOrigin(part) : part]),
      ),
      facts: { description: FACTS, type: "array", items: item },
    },
  };
}

/** Returns the schema of a sourced value without its provenance; the value takes over the description. */
function withoutOrigin({ description, ...part }: JsonSchema): JsonSchema {
  const { value, ...others } = pick(part.properties!, false);
  return { ...part, properties: { value: { ...value, ...(description && { description }) }, ...others } };
}

function isSourced(part: unknown): part is Fields {
  return typeof part === "object" && part !== null && "value" in part && "basis" in part;
}

/** Returns the properties about a value's source, or all others. */
function pick<T>(properties: Readonly<Record<string, T>>, isProvenance: boolean): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => PROVENANCE.includes(key) === isProvenance));
}
