import type { Column, CsvTable } from "../formats/CsvTable.js";
import { kebabCase } from "../formats/kebabCase.js";
import { type Field, tableSchema } from "../formats/tableSchema.js";
import { anchor, BANNER, code, table } from "./markdown.js";

const HEAD = `# CSV files

Every file of \`formats/data/\`, with its columns. [For other tools](other-tools.md) tells how to read them and what cells look like, [the
data dictionary](data-dictionary.md) what the fields mean in detail; \`formats/datapackage.json\` says the same for programs.

The first column, or the first two, tell rows apart. A column that is not *required* has empty cells.
`;

/** The page that tells what each CSV file holds. */
export function csvFilesPage(tables: readonly CsvTable[]): string {
  const rows = tables.map(({ name, description }) => [
    `[${code(`${name}.csv`)}](#${anchor(`${name}.csv`)})`,
    description,
  ]);
  return `${BANNER}${HEAD}
${table(["file", "holds"], rows)}
${tables.map(section).join("\n")}`;
}

function section(csv: CsvTable): string {
  const targets = new Map(csv.columns.map(({ name, target }: Column) => [name, target]));
  const rows = tableSchema(csv).fields.map(({ name, type, description = "", constraints }: Field) => {
    const target = name === csv.list?.key ? csv.table : targets.get(name);
    return [
      `${code(name)}${constraints?.required ? " *required*" : ""}`,
      type,
      target === undefined ? "" : `[${code(`${kebabCase(target)}.csv`)}](#${anchor(`${kebabCase(target)}.csv`)})`,
      description,
    ];
  });
  return `## ${csv.name}.csv

${csv.description}

${table(["column", "type", "is an id of", "meaning"], rows)}`;
}
