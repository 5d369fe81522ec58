import type { Column, CsvTable } from "./CsvTable.js";
import type { JsonSchema } from "./JsonSchema.js";
import { kebabCase } from "./kebabCase.js";

/** What text must be anyhow: it would say nothing of a column. */
const TRIMMED = "^\\S(?:[\\s\\S]*\\S)?$";

/** The Table Schema (Data Package 2.0) of a CSV file; empty cells are missing values, and the columns are exactly these. */
export function tableSchema({ table, columns, primaryKey, list }: CsvTable): object {
  const references = columns
    .filter(({ target }) => target !== undefined)
    .map(({ name, target }) => foreignKey(name, kebabCase(target!)));
  const ofList = list && [
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

const COUNT = { type: "integer", constraints: { required: true, minimum: 1 } };

function keyType(table: string): object {
  return table === "corroborations" ? COUNT : { type: "string", constraints: { required: true } };
}

function foreignKey(column: string, resource: string): object {
  return { fields: [column], reference: { resource, fields: ["id"] } };
}

function field({ name, schema, required }: Column): object {
  const { description, format, minimum, maximum } = schema;
  const types = [schema.type].flat();
  const type = ["boolean", "integer", "number"].find((each) => types.includes(each)) ?? "string";
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
