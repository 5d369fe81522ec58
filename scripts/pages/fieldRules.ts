import * as z from "zod";

/** What a schema requires of one property: the path from the schema's own place, and the words. */
type Requirement = readonly [path: readonly PropertyKey[], text: string];

/**
 * Returns what a schema requires of each property beyond its type: path such as `seat.value.city`, and the requirements in the
 * words of the error messages. The requirements for the entries of a list are those of the list.
 */
export function fieldRules(schema: z.ZodType): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  visit(schema, []);
  return rules;

  function visit(visited: z.ZodType, path: readonly string[]): void {
    for (const [further, text] of requirementsOf(visited)) {
      const key = [...path, ...further].join(".");
      const known = rules.get(key) ?? [];
      if (!known.includes(text)) rules.set(key, [...known, text]);
    }
    for (const [name, part] of partsOf(visited)) visit(part as z.ZodType, name === undefined ? path : [...path, name]);
  }
}

/** Returns the schemas inside a schema, those of an object with the names of their properties. */
function partsOf(schema: z.ZodType): (readonly [name: string | undefined, part: z.core.$ZodType])[] {
  if (schema instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(schema.shape);
  if (schema instanceof z.ZodArray) return [[undefined, schema.element]];
  if (schema instanceof z.ZodRecord) return [[undefined, schema.valueType]];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => [undefined, option]);
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly;
  return isWrapper ? [[undefined, schema.unwrap()]] : [];
}

function requirementsOf(schema: z.ZodType): Requirement[] {
  return [
    ...messageOf(schema),
    ...(schema instanceof z.ZodNumber ? boundsOf(schema) : []),
    ...(schema.def.checks ?? []).flatMap((check) => {
      if (check instanceof z.ZodType) return messageOf(check);
      return schema instanceof z.ZodString ? formatMessageOf(check) : [];
    }),
  ];
}

/** Returns the message of a refinement or of a schema with a message of its own. */
function messageOf({ def }: z.ZodType): Requirement[] {
  const message = def.error?.({ code: "custom", input: undefined } as never);
  const path = "path" in def ? (def.path as PropertyKey[] | undefined) : undefined;
  return typeof message === "string" ? [[path ?? [], wordsOf(message)]] : [];
}

/** Returns the message of a pattern, which zod gives only when text breaks it; no pattern of ours allows empty text. */
function formatMessageOf(check: z.core.$ZodCheck<never>): Requirement[] {
  const message = z
    .string()
    .check(check as z.core.$ZodCheck<string>)
    .safeParse("").error?.issues[0]?.message;
  return message === undefined ? [] : [[[], wordsOf(message)]];
}

function boundsOf(schema: z.ZodNumber): Requirement[] {
  const { type, minimum, exclusiveMinimum, maximum, exclusiveMaximum } = z.toJSONSchema(schema);
  return [
    type === "integer" && "an integer",
    minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && `from ${minimum}`,
    exclusiveMinimum !== undefined && `above ${exclusiveMinimum}`,
    maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && `up to ${maximum}`,
    exclusiveMaximum !== undefined && `below ${exclusiveMaximum}`,
  ]
    .filter((text) => text !== false)
    .map((text) => [[], text]);
}

function wordsOf(message: string): string {
  return message.replace(/^expected /, "");
}
