import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Dataset } from "../../src/generated/tables.js";

/** A property of a record, as its interface declares it. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  /** The type as written, without `readonly`. */
  readonly type: string;
  /** The paragraphs of its doc comment. */
  readonly doc: readonly string[];
}

/** A type with its doc comment: a record with fields, or a choice of values without any. */
export interface Type {
  readonly name: string;
  readonly doc: readonly string[];
  /** The type as written, without `readonly`; empty for an interface. */
  readonly text: string;
  readonly fields: readonly Field[];
}

/** What the source code says about the shape of the dataset. */
export interface Model {
  /** The types of `src/model`, by name. */
  readonly types: ReadonlyMap<string, Type>;
  /** The types of the generated ids, by name. */
  readonly ids: ReadonlyMap<string, Type>;
  /** The tables in the order of the dataset, each with the type of its records and its own doc comment. */
  readonly tables: readonly {
    readonly name: keyof Dataset;
    readonly record: Type;
    readonly doc: readonly string[];
  }[];
}

/** Reads the model from `src/model` and from the files of `src/generated`: name to content. */
export function readModel(generated: ReadonlyMap<string, string>): Model {
  const types = readTypes("src/model");
  const { fields } = byName(readTypesOf(generated.get("tables.ts")!)).get("Dataset")!;
  return {
    types,
    ids: byName(readTypesOf(generated.get("ids.ts")!)),
    tables: fields.map(({ name, type, doc }) => {
      return { name: name as keyof Dataset, record: types.get(namesIn(type).at(-1)!)!, doc };
    }),
  };
}

/** Returns what a property means: its own doc comment, or else the first paragraph of its type's. */
export function meaningOf({ doc, type }: Field, { types, ids }: Model): string {
  const typeName = namesIn(type).at(-1) ?? "";
  return doc.join(" ") || ((types.get(typeName) ?? ids.get(typeName))?.doc[0] ?? "");
}

/** Returns the names of types in a type. */
export function namesIn(type: string): readonly string[] {
  return type.replaceAll(/"[^"]*"/g, "").match(/\b[A-Z]\w+/g) ?? [];
}

/** A rule between records, with its doc comment. */
export interface RuleText {
  readonly name: string;
  readonly doc: readonly string[];
}

/** Reads the doc comment of a rule from its file in a folder. */
export function readRule(folder: string, name: string): RuleText {
  const constants = parse(readFileSync(join(folder, `${name}.ts`), "utf8")).filter(ts.isVariableStatement);
  const rule = constants.find(({ declarationList: { declarations } }) => declarations[0]?.name.getText() === name);
  return { name, doc: rule === undefined ? [] : docOf(rule) };
}

/** A type with the interface that it extends. */
interface Declared extends Type {
  readonly base?: string | undefined;
}

/** Reads the types in the TypeScript files of a folder, by name. Conditional types are left out. */
export function readTypes(folder: string): ReadonlyMap<string, Type> {
  const types = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => readTypesOf(readFileSync(join(folder, name), "utf8")));
  return byName(types.map((type) => withInherited(type, types)));
}

/** Puts inherited fields first, and the type argument in place of `T`. */
function withInherited(type: Declared, types: readonly Declared[]): Type {
  const [name, argument] = type.base?.split(/[<>]/) ?? [];
  const inherited = types.find((each) => each.name === name)?.fields ?? [];
  return {
    ...type,
    fields: [
      ...inherited.map((field) => ({ ...field, type: field.type === "T" ? argument! : field.type })),
      ...type.fields,
    ],
  };
}

function byName(types: readonly Type[]): ReadonlyMap<string, Type> {
  return new Map(types.map((type) => [type.name, type]));
}

/** Reads the types of one source text, in its order. */
function readTypesOf(source: string): Declared[] {
  return parse(source).flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement)) {
      const fields = fieldsOf(statement.members);
      const base = statement.heritageClauses?.[0]?.types[0]?.getText();
      return fields.length === 0 ? [] : [{ name: statement.name.text, doc: docOf(statement), text: "", fields, base }];
    }
    if (!ts.isTypeAliasDeclaration(statement) || ts.isConditionalTypeNode(statement.type)) return [];
    const { name, type } = statement;
    return [{ name: name.text, doc: docOf(statement), text: textOf(type), fields: choiceFields(type) }];
  });
}

function parse(source: string): ts.NodeArray<ts.Statement> {
  return ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022, true).statements;
}

function fieldsOf(members: ts.NodeArray<ts.TypeElement>): Field[] {
  return members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    optional: member.questionToken !== undefined,
    type: textOf(member.type!),
    doc: docOf(member),
  }));
}

/** Returns the fields of a union of records; a field of several records has the union of its types. */
function choiceFields(type: ts.TypeNode): Field[] {
  const all = (ts.isUnionTypeNode(type) ? [...type.types] : [type])
    .filter(ts.isTypeLiteralNode)
    .flatMap(({ members }) => fieldsOf(members));
  return [...new Set(all.map(({ name }) => name))].map((name) => {
    const fields = all.filter((field) => field.name === name);
    return { ...fields[0]!, type: fields.map((field) => field.type).join(" | ") };
  });
}

function textOf(type: ts.TypeNode): string {
  return mutable(type.getText().replaceAll(/\breadonly /g, ""))
    .replaceAll(/\s+/g, " ")
    .replace(/^\| /, "");
}

/** Removes a `Readonly<…>` at the end of a type. */
function mutable(text: string): string {
  const [before, ...inside] = text.split(/\bReadonly</);
  return inside.length > 0 && text.endsWith(">") ? before + inside.join("Readonly<").slice(0, -1) : text;
}

/** Returns the paragraphs of a doc comment, without its tags and with links as code. */
export function docOf(node: ts.Node): readonly string[] {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? "";
  return text
    .replaceAll(/\{@link (\w+)\s*\}/g, "`$1`")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
