import type { Dataset } from "../../src/index.js";
import { datasetSchema } from "../../src/schema/datasetSchema.js";
import { idTables } from "../generate/tables.js";
import { fieldRules } from "./fieldRules.js";
import { indicatorTable } from "./indicatorTable.js";
import { anchor, BANNER, code, table } from "./markdown.js";
import { namesIn, places } from "./places.js";
import type { RuleText, readRules } from "./readRules.js";
import type { Field, Type } from "./readTypes.js";

const HEAD = `# Data dictionary

Every table, field and type of the dataset, with the rules that it keeps. [The data model](data-model.md) tells why they look like
this; [figures side by side](figures.md) shows where sources differ, [what is unknown](unknown.md) what nobody told.

A field that is *optional* is absent where there is nothing to say: its source states nothing, or the thing does not apply. Types are
those of TypeScript. In files of other languages an id is a text, and a list an array.
`;

/** The page that explains every table and field: texts from the doc comments of the model, rules from the schemas. */
export function dictionaryPage(
  dataset: Dataset,
  types: ReadonlyMap<string, Type>,
  ids: readonly Type[],
  rules: ReturnType<typeof readRules>,
): string {
  const tables = types.get("Dataset")!.fields;
  const records = new Map(tables.map(({ name, type }) => [name, namesIn(type).at(-1)!]));
  const asked = fieldRules(datasetSchema);
  const ways = places(types, records);
  const parts = [...types.values()].filter(
    ({ name, fields }) => fields.length > 0 && name !== "Dataset" && ![...records.values()].includes(name),
  );
  const choices = [...types.values()].filter(({ text, fields }) => text.includes('"') && fields.length === 0);
  const anchors = new Map([
    ...[...parts, ...choices].map(({ name }) => [name, anchor(name)] as const),
    ...Object.entries(idTables).map(([name, { type }]) => [type, anchor(name)] as const),
  ]);

  return `${BANNER}${HEAD}
## Tables

${table(
  ["table", "records", "a record is"],
  tables.map(({ name }) => [
    `[${code(name)}](#${anchor(name)})`,
    String(Object.keys(dataset[name as keyof Dataset]).length),
    types.get(records.get(name)!)!.doc[0]!,
  ]),
)}
${tables.map(({ name, doc }) => section(name, types.get(records.get(name)!)!, doc)).join("\n")}
## Parts of records

${parts.map((part) => section(part.name, part, [])).join("\n")}
## Fixed values

${choices.map(({ name, text, doc }) => `### ${name}\n\n${doc.join(" ")}\n\nOne of ${text.split(" | ").map(code).join(", ")}.\n`).join("\n")}
## What is measured

The unit of a figure is that of its indicator. A count is an integer from 0, a share lies between 0 and 100.

${indicatorTable(dataset)}
## Rules between records

Every dataset that \`parseDataset\` takes keeps these:

${ruleTable(rules.general)}
The shipped one keeps these, too:

${ruleTable(rules.own)}`;

  function section(heading: string, type: Type, doc: readonly string[]): string {
    const rows = type.fields.map((field) => [
      `${code(field.name)}${field.optional ? " *optional*" : ""}`,
      typeCell(field.type),
      meaning(field),
      asks(type.name, field),
    ]);
    return `### ${heading}

${[...type.doc, ...doc].join("\n\n")}

${table(["field", "type", "meaning", "must be"], rows)}`;
  }

  /** What the schemas ask of a field, wherever its record stands; of a sourced value they ask it where it is used. */
  function asks(record: string, { name, type }: Field): string {
    if (type === "T") return "";
    const inner = type.includes("Sourced<") ? `${name}.value` : name;
    return [...new Set((ways.get(record) ?? []).flatMap((way) => asked.get(`${way}.${inner}`) ?? []))].join("; ");
  }

  function meaning({ doc, type }: Field): string {
    // a field without words of its own means what its type means
    const named = namesIn(type).at(-1);
    return doc.join(" ") || ([...types.values(), ...ids].find(({ name }) => name === named)?.doc[0] ?? "");
  }

  function typeCell(type: string): string {
    const known = namesIn(type).find((name) => anchors.has(name));
    return known === undefined ? code(type) : `[${code(type)}](#${anchors.get(known)})`;
  }
}

function ruleTable(rules: readonly RuleText[]): string {
  return table(
    ["rule", "what it asks"],
    rules.map(({ name, doc }) => [code(name), doc.join(" ")]),
  );
}
