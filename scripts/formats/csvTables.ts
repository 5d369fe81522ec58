import type { Dataset } from "../../src/model/Dataset.js";
import { referenceFields } from "../../src/schema/rules/referenceFields.js";
import type { Table } from "../../src/schema/rules/tables.js";
import type { Column, CsvTable } from "./CsvTable.js";
import type { JsonSchema } from "./JsonSchema.js";
import { kebabCase } from "./kebabCase.js";
import { snakeCase } from "./snakeCase.js";

/** What singular forms are not made by taking an s away. */
const SINGULAR: Readonly<Record<string, string>> = { aliases: "alias", includes: "included" };

/** The CSV files of a dataset, from the schemas of its flat records: one for each table, and one for each list in it. */
export function csvTables(schemas: Readonly<Record<keyof Dataset, JsonSchema>>): CsvTable[] {
  return Object.entries(schemas).flatMap(([table, schema]) => tablesOf(table as keyof Dataset, schema));
}

function tablesOf(table: keyof Dataset, record: JsonSchema): CsvTable[] {
  const lists: CsvTable[] = [];
  const columns = columnsOf(record, [], []);
  return [{ name: kebabCase(table), table, columns, primaryKey: ["id"] }, ...lists];

  /** The columns of a part of the record, at `way` within the row; lists in it become tables of their own. */
  function columnsOf(schema: JsonSchema, way: readonly string[], list: readonly string[], required = true): Column[] {
    if (schema.type === "array") {
      lists.push(listTable(schema.items!, way, required));
      return [];
    }
    if (schema.properties === undefined) {
      const target = targetOf(table, [...list, ...way]);
      return [{ name: columnName([...list, ...way], way, target), way, schema, required, target }];
    }
    return Object.entries(schema.properties).flatMap(([name, part]) =>
      columnsOf(part, [...way, name], list, required && (schema.required ?? []).includes(name)),
    );
  }

  function listTable(item: JsonSchema, way: readonly string[], required: boolean): CsvTable {
    const key = `${singular(snakeCase(table))}_id`;
    const named = way.filter((part) => part !== "value");
    const columns = columnsOf(item, [], way);
    const [first] = columns as [Column];
    // entries that have a name of their own need no number
    const own = first.target !== undefined || way[0] === "facts";
    return {
      name: [singular(kebabCase(table)), ...named.map(kebabCase)].join("-"),
      table,
      columns,
      primaryKey: [key, own ? first.name : "position"],
      list: { way, key, counted: !own, required },
    };
  }
}

/** The table that a field names an id of. */
function targetOf(table: keyof Dataset, way: readonly string[]): Table | undefined {
  if (way.at(-1) === "source") return "sources";
  return referenceFields.find(([from, , ...other]) => from === table && other.join(".") === way.join("."))?.[1];
}

/** `name.en` is `name_en`; an id is called after what it identifies: `source_id`, `seat_coordinates_source_id`. */
function columnName(full: readonly string[], way: readonly string[], target: Table | undefined): string {
  // of a value with a source of its own, the column is called after the field that holds it
  const parts = (way.length === 0 ? full.slice(-1) : way).filter((part, i) => part !== "value" || i === 0);
  const words = parts.map(snakeCase);
  if (target === undefined) return way.length === 0 ? singular(words.join("_")) : words.join("_");
  const thing = singular(snakeCase(target));
  const isCalledSo = way.length === 0 || singular(words.at(-1)!) === thing;
  return [...(isCalledSo ? words.slice(0, -1) : words), thing, target === "states" ? "code" : "id"].join("_");
}

function singular(name: string): string {
  return SINGULAR[name] ?? name.replace(/s$/, "");
}
