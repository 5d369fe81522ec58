import { readFileSync } from "node:fs";
import ts from "typescript";
import {
  type IdTable,
  idTables as namesOfIdTables,
  type Table,
  type TableName,
  tableNames,
  tables,
} from "../../src/schema/tables.js";
import { kebabCase } from "../formats/names.js";
import { docOf } from "../pages/readModel.js";

/** The files in `data/` that hold the records of a table, in the order of the records. */
export function filesOf(table: TableName | "redirects"): readonly string[] {
  const { files }: Partial<Table> = table === "redirects" ? {} : tables[table];
  return files ?? [`${kebabCase(table)}.json`];
}

/** The type of a record: `FocusArea` for `focusAreas`. */
export function recordOf(table: TableName): string {
  const { record }: Table = tables[table];
  return record ?? table[0]!.toUpperCase() + table.slice(1).replace(/s$/, "");
}

/** How the ids of a table are called. */
interface IdNames {
  /** The type of an id: `FocusAreaId`. */
  readonly type: string;
  /** The list of all ids: `focusAreaIds`. */
  readonly list: string;
  /** What an id stands for: "a focus area". */
  readonly what: string;
}

/** The tables whose records have an id, in the order of the dataset. */
export const idTables = Object.fromEntries(namesOfIdTables.map((table) => [table, idNamesOf(table)])) as Readonly<
  Record<IdTable, IdNames>
>;

function idNamesOf(table: IdTable): IdNames {
  const { idType = `${recordOf(table)}Id`, what }: Table = tables[table];
  const noun = kebabCase(recordOf(table)).replace(/^-/, "").replaceAll("-", " ");
  return {
    type: idType,
    list: `${idType[0]!.toLowerCase()}${idType.slice(1)}s`,
    what: what ?? `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`,
  };
}

/** Reads what each table holds from the doc comments in the list of tables. They don't become part of the package. */
export function readTableDocs(list = "src/schema/tables.ts"): Readonly<Record<TableName, string>> {
  const { statements } = ts.createSourceFile(list, readFileSync(list, "utf8"), ts.ScriptTarget.ES2022, true);
  const declarations = statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  const rows = objectIn(declarations.find(({ name }) => name.getText() === "tables")!)!.properties;
  const docs = Object.fromEntries(rows.map((row) => [row.name!.getText(), docOf(row).join(" ")]));
  const missing = tableNames.find((table) => !docs[table]);
  if (missing !== undefined) throw new Error(`${list}: expected a doc comment for ${missing}`);
  return docs as Record<TableName, string>;
}

/** Finds the first object in a piece of source code. */
function objectIn(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  return ts.isObjectLiteralExpression(node) ? node : ts.forEachChild(node, objectIn);
}
