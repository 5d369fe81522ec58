import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type DescribedTable, descriptor } from "./descriptor.js";

const TYPES = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN" } as const;

/** Loads all CSV files of a folder into a database in memory, with the columns, types and keys of the descriptor. */
export async function loadDuckdb(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const table of inOrder(descriptor.resources)) {
    await connection.run(createStatement(table));
    await connection.run(`INSERT INTO ${nameOf(table.name)} SELECT * FROM ${readCsv(folder, table)}`);
  }
  return connection;
}

/** Returns the name of a table in SQL, such as `cluster_focus_areas`. */
export function nameOf(resource: string): string {
  return resource.replaceAll("-", "_");
}

function createStatement({ name, schema: { fields, primaryKey, foreignKeys = [] } }: DescribedTable): string {
  const columns = fields.map(({ name, type, constraints }) => {
    return `"${name}" ${TYPES[type]}${constraints?.required ? " NOT NULL" : ""}`;
  });
  const keys = foreignKeys.map(({ fields: [field], reference }) => {
    return `FOREIGN KEY ("${field}") REFERENCES ${nameOf(reference.resource)} ("${reference.fields[0]}")`;
  });
  return `CREATE TABLE ${nameOf(name)} (${[...columns, `PRIMARY KEY (${primaryKey.join(", ")})`, ...keys].join(", ")})`;
}

function readCsv(folder: string, { path, schema }: DescribedTable): string {
  const columns = schema.fields.map(({ name, type }) => `'${name}': '${TYPES[type]}'`);
  const format = `header = true, delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false`;
  return `read_csv('${folder}/${path}', columns = {${columns.join(", ")}}, ${format})`;
}

/** Sorts tables so that each comes after those that it refers to. */
function inOrder(tables: readonly DescribedTable[]): DescribedTable[] {
  const ordered: DescribedTable[] = [];
  const add = (table: DescribedTable): void => {
    if (ordered.includes(table)) return;
    for (const { reference } of table.schema.foreignKeys ?? [])
      add(tables.find(({ name }) => name === reference.resource)!);
    ordered.push(table);
  };
  for (const table of tables) add(table);
  return ordered;
}
