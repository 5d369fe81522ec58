import fc from "fast-check";
import type { JsonSchema } from "../../scripts/formats/jsonSchema.js";

const marks = [",", '"', "'", "\n", "\r", "\r\n", ";", "\t", " ", "=", "+", "-", "@", "＝", "\\", "\ufeff", "\0"];
const letters = ["a", "Ä", "ö", "ß", "é", "😀", "1", "NULL", "true"];

/** Text that is hard to write to a CSV file. */
export const hardText = fc.string({ unit: fc.constantFrom(...marks, ...letters), minLength: 1, maxLength: 12 });

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);

/** Generates values with the shape that a schema requires, but any content. Optional lists have at least one entry. */
export function recordArbitrary(schema: JsonSchema, required = true): fc.Arbitrary<unknown> {
  const { properties, items, oneOf, required: names = [] } = schema;
  const types = [schema.type].flat();
  if (oneOf !== undefined) return fc.oneof(...oneOf.map((one) => recordArbitrary(one)));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (items !== undefined) return fc.array(recordArbitrary(items), { minLength: required ? 0 : 1, maxLength: 3 });
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, part]) => {
      return [name, recordArbitrary(part, required && names.includes(name))] as const;
    });
    const record = fc.record<Record<string, unknown>>(Object.fromEntries(fields), { requiredKeys: [...names] });
    return record.filter((fields) => Object.keys(fields).length > 0);
  }
  const value = valueArbitrary(types);
  return types.includes("null") ? fc.option(value) : value;
}

function valueArbitrary(types: readonly unknown[]): fc.Arbitrary<unknown> {
  if (types.includes("string")) return hardText;
  return types.includes("integer") ? fc.maxSafeInteger().map((value) => value || 0) : numbers;
}
