import { createHash } from "node:crypto";
import type { Dataset } from "../../src/generated/tables.js";
import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { tables } from "../../src/schema/tables.js";
import { about, mainSources } from "./about.js";
import type { Column, CsvTable } from "./csvTables.js";
import type { JsonSchema } from "./jsonSchema.js";
import { kebabCase } from "./names.js";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** Describes the CSV files as a Data Package 2.0. */
export function dataPackage(
  csvTables: readonly CsvTable[],
  files: ReadonlyMap<string, string>,
  dataset: OpenDataset,
  { name, version, schemaVersion, edition }: DatasetInfo,
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    title: about.title,
    description: `Edition of the clusters: ${edition}. ${about.rights}`,
    version,
    schemaVersion,
    keywords: about.keywords,
    contributors: [{ title: about.contributors, roles: ["DataCurator"] }],
    licenses: [about.licence],
    sources: [
      ...mainSources(dataset).map(({ title, publisher, url }) => {
        return { title: `${title} (${publisher})`, ...(url && { path: url }) };
      }),
      { title: `All ${dataset.sources.length} documents, with what each says of its rights`, path: "data/sources.csv" },
    ],
    resources: csvTables.map((table) => {
      const path = `data/${table.name}.csv`;
      const content = Buffer.from(files.get(`${table.name}.csv`)!);
      return {
        $schema: `${PROFILES}/dataresource.json`,
        name: table.name,
        type: "table",
        path,
        description: table.description,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: content.length,
        hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
        dialect: { lineTerminator: "\n" },
        schema: tableSchema(table),
      };
    }),
  };
}

/** A column in the terms of Table Schema. */
interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly format?: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: boolean; readonly [constraint: string]: unknown };
}

interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly object[];
}

/** The pattern of every trimmed text: it says nothing about a particular column. */
const TRIMMED = "^\\S(?:[\\s\\S]*\\S)?$";

/** Describes a CSV file as a Table Schema (Data Package 2.0): empty cells are missing values, and no column is left out. */
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

/** Returns the type of the keys of a table: records without an id are numbered. */
function keyType(table: keyof Dataset): Pick<Field, "type" | "constraints"> {
  const isNumbered = table !== "redirects" && tables[table].key !== "id";
  return isNumbered ? COUNT : { type: "string", constraints: { required: true } };
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
