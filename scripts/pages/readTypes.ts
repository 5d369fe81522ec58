import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { docOf } from "./docOf.js";

/** A field of a record, as its interface declares it. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  /** The type as written, but for `readonly`. */
  readonly type: string;
  /** The paragraphs of its doc comment. */
  readonly doc: readonly string[];
}

/** A type with its doc comment; it has fields when it is a record, and none when it is a choice of values. */
export interface Type {
  readonly name: string;
  readonly doc: readonly string[];
  /** The type as written, but for `readonly`; empty for an interface. */
  readonly text: string;
  readonly fields: readonly Field[];
}

/** A type as its own statement declares it. */
interface Declared extends Type {
  /** What an interface extends. */
  readonly base?: string | undefined;
}

/** The types that the TypeScript files of a folder declare, by name; of types with conditions, there is nothing to tell. */
export function readTypes(folder: string): ReadonlyMap<string, Type> {
  const types = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => readTypesOf(readFileSync(join(folder, name), "utf8")));
  return new Map(types.map((type) => [type.name, withInherited(type, types)]));
}

/** What an interface extends stands first among its fields; `T` is the type that it is extended with. */
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

/** The types of one source text, in its order. */
export function readTypesOf(source: string): Declared[] {
  const { statements } = ts.createSourceFile("types.ts", source, ts.ScriptTarget.ES2022, true);
  return statements.flatMap((statement) => {
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

function fieldsOf(members: ts.NodeArray<ts.TypeElement>): Field[] {
  return members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    optional: member.questionToken !== undefined,
    type: textOf(member.type!),
    doc: docOf(member),
  }));
}

/** The fields of a choice between records: one that several have has the type of either. */
function choiceFields(type: ts.TypeNode): Field[] {
  const all = (ts.isUnionTypeNode(type) ? [...type.types] : [type])
    .filter(ts.isTypeLiteralNode)
    .flatMap(({ members }) => fieldsOf(members));
  return [...new Set(all.map(({ name }) => name))].map((name) => {
    const fields = all.filter((field) => field.name === name);
    return { ...fields[0]!, type: fields.map((field) => field.type).join(" | ") };
  });
}

/** The text of a type without a `Readonly<…>` at its end. */
function mutable(text: string): string {
  const [before, ...inside] = text.split(/\bReadonly</);
  return inside.length > 0 && text.endsWith(">") ? before + inside.join("Readonly<").slice(0, -1) : text;
}

function textOf(type: ts.TypeNode): string {
  return mutable(type.getText().replaceAll(/\breadonly /g, ""))
    .replaceAll(/\s+/g, " ")
    .replace(/^\| /, "");
}
