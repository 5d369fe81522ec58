import { datasetSchema } from "../../src/schema/datasetSchema.js";
import { rules as generalRules } from "../../src/schema/rules/rules.js";
import { idTables } from "../generate/tables.js";
import { rules as ownRules } from "../rules/rules.js";
import { fieldRules } from "./fieldRules.js";
import type { Package } from "./loadPackage.js";
import { anchor, BANNER, code, table } from "./markdown.js";
import { type Field, type Model, meaningOf, namesIn, type RuleText, readRule, type Type } from "./readModel.js";

const HEAD = `# Data dictionary

This page describes every table, property and type of the dataset, and the rules that they follow. [The data model](data-model.md)
explains the design. [Figures side by side](figures.md) shows where sources differ, and [what is unknown](unknown.md) lists the gaps.

An *optional* property is absent if its source states nothing or if it doesn't apply. Types are written as in TypeScript. In files
for other languages, ids are strings and lists are arrays.
`;

/** Renders the page about every table and property: texts from the doc comments of the model, rules from the schemas. */
export function dictionaryPage(medtech: Package, model: Model): string {
  const { types, tables } = model;
  const requirements = fieldRules(datasetSchema);
  const paths = pathsOf(model);
  const parts = [...types.values()].filter(
    (type) => type.fields.length > 0 && type.name !== "Dataset" && !tables.some(({ record }) => record === type),
  );
  const choices = [...types.values()].filter(({ text, fields }) => text.includes('"') && fields.length === 0);
  const anchors = new Map([
    ...[...parts, ...choices].map(({ name }) => [name, anchor(name)] as const),
    ...Object.entries(idTables).map(([name, { type }]) => [type, anchor(name)] as const),
  ]);

  return `${BANNER}${HEAD}
## Tables

${table(
  ["table", "records", "each record"],
  tables.map(({ name, record }) => [
    `[${code(name)}](#${anchor(name)})`,
    String(Object.keys(medtech[name]).length),
    record.doc[0]!,
  ]),
)}
${tables.map(({ name, record, doc }) => section(name, record, doc)).join("\n")}
## Parts of records

${parts.map((part) => section(part.name, part, [])).join("\n")}
## Fixed values

${choices.map(({ name, text, doc }) => `### ${name}\n\n${doc.join(" ")}\n\nOne of ${text.split(" | ").map(code).join(", ")}.\n`).join("\n")}
## What is measured

Each statistic has the unit of its indicator. A count is an integer of at least 0, a share is between 0 and 100.

${indicatorTable(medtech)}
## Rules between records

\`parseDataset\` requires every dataset to follow these rules:

${ruleTable(generalRules.map(({ name }) => readRule("src/schema/rules", name)))}
The built-in dataset also follows these:

${ruleTable(ownRules.map(({ name }) => readRule("scripts/rules", name)))}`;

  function section(heading: string, type: Type, doc: readonly string[]): string {
    const rows = type.fields.map((field) => [
      `${code(field.name)}${field.optional ? " *optional*" : ""}`,
      typeCell(field.type),
      meaningOf(field, model),
      requirementsOf(type.name, field),
    ]);
    return `### ${heading}

${[...type.doc, ...doc].join("\n\n")}

${table(["property", "type", "meaning", "must be"], rows)}`;
  }

  /** Returns what the schemas require of a property, wherever its record is used; for a sourced property, of its value. */
  function requirementsOf(typeName: string, { name, type }: Field): string {
    if (type === "T") return "";
    const inner = type.includes("Sourced<") ? `${name}.value` : name;
    const texts = (paths.get(typeName) ?? []).flatMap((path) => requirements.get(`${path}.${inner}`) ?? []);
    return [...new Set(texts)].join("; ");
  }

  function typeCell(type: string): string {
    const known = namesIn(type).find((name) => anchors.has(name));
    return known === undefined ? code(type) : `[${code(type)}](#${anchors.get(known)})`;
  }
}

/** Returns where records and their parts are used: name of the type to paths such as `clusters.seat.value`. */
function pathsOf({ types, tables }: Model): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { name, record } of tables) visit(record.name, name);
  return paths;

  function visit(typeName: string, path: string): void {
    paths.set(typeName, [...(paths.get(typeName) ?? []), path]);
    for (const field of types.get(typeName)?.fields ?? []) {
      for (const part of namesIn(field.type).filter((used) => types.has(used))) {
        const isInner = part !== "Sourced" && field.type.includes("Sourced<");
        visit(part, `${path}.${field.name}${isInner ? ".value" : ""}`);
      }
    }
  }
}

function indicatorTable({ indicators, statistics }: Package): string {
  return table(
    ["indicator", "name", "topic", "kind", "unit", "statistics", "definition"],
    indicators.map(({ id, name, topic, kind, unit, definition }) => [
      code(id),
      `${name.en} · ${name.de}`,
      code(topic),
      code(kind),
      unit === undefined ? "none" : code(unit),
      String(statistics.filter(({ indicator }) => indicator === id).length),
      definition ?? "",
    ]),
  );
}

function ruleTable(rules: readonly RuleText[]): string {
  return table(
    ["rule", "meaning"],
    rules.map(({ name, doc }) => [code(name), doc.join(" ")]),
  );
}
