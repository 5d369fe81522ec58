import type { Dataset } from "../../src/generated/tables.js";
import { tables as list, type IdTable as Table, type TableName } from "../../src/schema/tables.js";
import type { Column, CsvTable } from "./CsvTable.js";
import { columnName } from "./columnName.js";
import type { JsonSchema } from "./JsonSchema.js";
import { kebabCase } from "./kebabCase.js";
import { singular } from "./singular.js";
import { snakeCase } from "./snakeCase.js";

/** The CSV files of a dataset, from the schemas of its flat records: one for each table, and one for each list in it. */
export function csvTables(schemas: Readonly<Record<keyof Dataset, JsonSchema>>): CsvTable[] {
  return Object.entries(schemas).flatMap(([table, schema]) => tablesOf(table as keyof Dataset, schema));
}

function tablesOf(table: keyof Dataset, record: JsonSchema): CsvTable[] {
  const lists: CsvTable[] = [];
  const columns = columnsOf(record, []);
  const { description = "" } = record;
  return [{ name: kebabCase(table), table, description, columns, primaryKey: ["id"] }, ...lists];

  /** The columns of a part at `way` of the record, or of the entry of a list; lists within it become tables of their own. */
  function columnsOf(schema: JsonSchema, way: readonly string[], list?: readonly string[], required = true): Column[] {
    if (schema.type === "array") {
      lists.push(listTable(schema, way, required));
      return [];
    }
    if (schema.properties === undefined) {
      const full = [...(list ?? []), ...way];
      const isEntry = list !== undefined && way.length === 0;
      const target = targetOf(table, full);
      return [{ name: columnName(isEntry ? full : way, isEntry, target), way, schema, required, target }];
    }
    return Object.entries(schema.properties).flatMap(([name, part]) => {
      // a field without words of its own is told of by the whole
      const described = { description: schema.description!, ...part };
      return columnsOf(described, [...way, name], list, required && (schema.required ?? []).includes(name));
    });
  }

  function listTable({ items, description = "" }: JsonSchema, way: readonly string[], required: boolean): CsvTable {
    const key = `${singular(snakeCase(table))}_id`;
    const named = way.filter((part) => part !== "value").map(kebabCase);
    const columns = columnsOf({ description, ...items! }, [], way);
    const [first] = columns as [Column];
    // entries that are called by a name of their own need no number
    const counted = first.target === undefined && way[0] !== "facts";
    return {
      name: [singular(kebabCase(table)), ...named].join("-"),
      table,
      description,
      columns,
      primaryKey: [key, counted ? "position" : first.name],
      list: { way, key, counted, required },
    };
  }
}

/** The table that a field names an id of. */
function targetOf(table: keyof Dataset, way: readonly string[]): Table | undefined {
  if (way.at(-1) === "source") return "sources";
  if (table === "redirects") return undefined;
  const references: Readonly<Record<string, TableName>> = list[table].references;
  return references[way.join(".")] as Table | undefined;
}
