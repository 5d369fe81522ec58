import type { CsvTable } from "../formats/csvTables.js";
import { tableSchema } from "../formats/dataPackage.js";
import { kebabCase } from "../formats/names.js";
import { anchor, BANNER, code, table } from "./markdown.js";

const HEAD = `# CSV files

This page lists the CSV files of \`formats/data/\` and their columns. [For other tools](other-tools.md) shows how to read them and how
cells are written. [The data dictionary](data-dictionary.md) explains the properties in detail. \`formats/datapackage.json\` describes
the same columns for programs.

The first column identifies a row, in some files together with the second. Cells can be empty unless their column is *required*.
`;

/** Renders the page about the content of each CSV file. */
export function csvFilesPage(csvTables: readonly CsvTable[]): string {
  const rows = csvTables.map(({ name, description }) => [linkTo(`${name}.csv`), description]);
  return `${BANNER}${HEAD}
${table(["file", "content"], rows)}
${csvTables.map(section).join("\n")}`;
}

function section(csv: CsvTable): string {
  const targets = new Map(csv.columns.map(({ name, target }) => [name, target]));
  const rows = tableSchema(csv).fields.map(({ name, type, description = "", constraints }) => {
    const target = name === csv.list?.key ? csv.table : targets.get(name);
    return [
      `${code(name)}${constraints?.required ? " *required*" : ""}`,
      type,
      target === undefined ? "" : linkTo(`${kebabCase(target)}.csv`),
      description,
    ];
  });
  return `## ${csv.name}.csv

${csv.description}

${table(["column", "type", "id of", "meaning"], rows)}`;
}

function linkTo(file: string): string {
  return `[${code(file)}](#${anchor(file)})`;
}
