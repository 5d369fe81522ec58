import type * as z from "zod";

/**
 * What a schema asks of each field beyond its type, in the words of its messages: way to the field, such as `seat.value.city`,
 * to what is expected there. What holds for every entry of a list stands under the list.
 */
export function fieldRules(schema: z.core.$ZodType): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  visit(schema, []);
  return rules;

  function visit(visited: z.core.$ZodType, way: readonly string[]): void {
    const { def } = (visited as z.core.$ZodTypes)._zod;
    for (const check of [visited, ...(def.checks ?? [])]) add(check, way);
    if ("innerType" in def) visit(def.innerType, way);
    if (def.type === "array") visit(def.element, way);
    if (def.type === "record") visit(def.valueType, way);
    if (def.type === "union") for (const option of def.options) visit(option, way);
    if (def.type === "object") for (const [name, field] of Object.entries(def.shape)) visit(field, [...way, name]);
  }

  function add(check: z.core.$ZodType | z.core.$ZodCheck<never>, way: readonly string[]): void {
    const def = (check as z.core.$ZodChecks)._zod.def;
    const text = wordsOf(def);
    const path = "path" in def ? ((def.path as string[] | undefined) ?? []) : [];
    const key = [...way, ...path].join(".");
    const known = rules.get(key) ?? [];
    if (text !== undefined && !known.includes(text)) rules.set(key, [...known, text]);
  }
}

/** What a check asks for; nothing for those that only repeat the type. */
function wordsOf(def: z.core.$ZodChecks["_zod"]["def"]): string | undefined {
  if (def.check === "greater_than") return `${def.inclusive ? "from" : "above"} ${def.value}`;
  if (def.check === "less_than") return `${def.inclusive ? "up to" : "below"} ${def.value}`;
  if (def.check === "number_format") return "an integer";
  const message = def.error?.({ code: "custom", input: undefined } as never);
  return typeof message === "string" ? message.replace(/^expected /, "") : undefined;
}
