import type { Column, CsvTable } from "./CsvTable.js";
import type { JsonSchema } from "./JsonSchema.js";
import { kebabCase } from "./kebabCase.js";

/** A column, as Table Schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly format?: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: boolean; readonly [constraint: string]: unknown };
}

/** A Table Schema. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly object[];
}

/** What text must be anyhow: it would say nothing of a column. */
const TRIMMED = "^\\S(?:[\\s\\S]*\\S)?$";

/** The Table Schema (Data Package 2.0) of a CSV file; empty cells are missing values, and the columns are exactly these. */
export function tableSchema({ table, columns, primaryKey, list }: CsvTable): TableSchema {
  const references = columns
    .filter(({ target }) => target !== undefined)
    .map(({ name, target }) => foreignKey(name, kebabCase(target!)));
  const ofList: Field[] | undefined = list && [
    { name: list.key, description: "The record whose list it is.", ...keyType(table) },
    ...(list.counted ? [{ name: "position", description: "The place in the list, from 1.", ...COUNT }] : []),
  ];
  const foreignKeys = [...(list ? [foreignKey(list.key, kebabCase(table))] : []), ...references];
  return {
    fields: [...(ofList ?? []), ...columns.map(field)],
    missingValues: [""],
    primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

const COUNT = { type: "integer", constraints: { required: true, minimum: 1 } } as const;

function keyType(table: string): Pick<Field, "type" | "constraints"> {
  return table === "corroborations" ? COUNT : { type: "string", constraints: { required: true } };
}

function foreignKey(column: string, resource: string): object {
  return { fields: [column], reference: { resource, fields: ["id"] } };
}

function field({ name, schema, required }: Column): Field {
  const { description, format, minimum, maximum } = schema;
  const types = [schema.type].flat();
  const type = (["boolean", "integer", "number"] as const).find((each) => types.includes(each)) ?? "string";
  const constraints = {
    ...(required && !types.includes("null") && { required }),
    ...patternOf(schema),
    ...(schema.enum && { enum: schema.enum }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name,
    type,
    ...(format !== undefined && { format }),
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function patternOf({ pattern, format }: JsonSchema): { pattern?: string } {
  return pattern === undefined || pattern === TRIMMED || format !== undefined ? {} : { pattern };
}
