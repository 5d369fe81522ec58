import type { Dataset } from "../../src/generated/tables.js";
import { type IdTable, type TableName, tables } from "../../src/schema/tables.js";
import type { JsonSchema, RecordSchemas } from "./jsonSchema.js";
import { columnName, kebabCase, singular, snakeCase } from "./names.js";

/** A column of a CSV file. */
export interface Column {
  readonly name: string;
  /** The path from the record, or from the entry of a list, to the value; empty if the entry is the value. */
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** The table whose ids the column holds. */
  readonly target?: IdTable | undefined;
}

/** A CSV file: the records of a table, or the entries of a list in those records. */
export interface CsvTable {
  /** The name of the file, without its extension. */
  readonly name: string;
  readonly table: keyof Dataset;
  /** What a row is. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  /** Set if the rows are the entries of a list. */
  readonly list?: {
    /** The path from the record to the list. */
    readonly path: readonly string[];
    /** The column that holds the id of the record. */
    readonly key: string;
    /** Whether a column `position` numbers the entries of each record. */
    readonly counted: boolean;
    /** Whether a list without entries is an empty list rather than absent. */
    readonly required: boolean;
  };
}

/** Lays out the CSV files of a dataset from the schemas of its flat records: one per table, and one per list in it. */
export function csvTables(schemas: RecordSchemas): CsvTable[] {
  return Object.entries(schemas).flatMap(([table, schema]) => tablesOf(table as keyof Dataset, schema));
}

function tablesOf(table: keyof Dataset, record: JsonSchema): CsvTable[] {
  const lists: CsvTable[] = [];
  const columns = columnsOf(record, []);
  const { description = "" } = record;
  return [{ name: kebabCase(table), table, description, columns, primaryKey: ["id"] }, ...lists];

  /** Returns the columns of a part at `path` of the record, or of a list's entry; lists inside become tables. */
  function columnsOf(schema: JsonSchema, path: readonly string[], list?: readonly string[], required = true): Column[] {
    if (schema.type === "array") {
      lists.push(listTable(schema, path, required));
      return [];
    }
    if (schema.properties === undefined) {
      const full = [...(list ?? []), ...path];
      const isEntry = list !== undefined && path.length === 0;
      const target = targetOf(table, full);
      return [{ name: columnName(isEntry ? full : path, isEntry, target), path, schema, required, target }];
    }
    return Object.entries(schema.properties).flatMap(([name, part]) => {
      // a property without a description takes over that of the whole
      const described = { description: schema.description!, ...part };
      return columnsOf(described, [...path, name], list, required && (schema.required ?? []).includes(name));
    });
  }

  function listTable({ items, description = "" }: JsonSchema, path: readonly string[], required: boolean): CsvTable {
    const key = `${singular(snakeCase(table))}_id`;
    const nameParts = path.filter((part) => part !== "value").map(kebabCase);
    const columns = columnsOf({ description, ...items! }, [], path);
    const [first] = columns as [Column];
    // ids and the names of properties identify an entry, other entries are numbered
    const counted = first.target === undefined && path[0] !== "facts";
    return {
      name: [singular(kebabCase(table)), ...nameParts].join("-"),
      table,
      description,
      columns,
      primaryKey: [key, counted ? "position" : first.name],
      list: { path, key, counted, required },
    };
  }
}

/** Returns the table whose ids a property holds. */
function targetOf(table: keyof Dataset, path: readonly string[]): IdTable | undefined {
  if (path.at(-1) === "source") return "sources";
  if (table === "redirects") return undefined;
  const references: Readonly<Record<string, TableName>> = tables[table].references;
  return references[path.join(".")] as IdTable | undefined;
}
