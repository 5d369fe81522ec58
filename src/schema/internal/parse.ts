import type * as z from "zod";
import { InvalidDataError } from "../../errors.js";

/** Parses with a schema, and reports its issues as ours. */
export function parse<T extends z.ZodType>(schema: T, data: unknown): z.output<T> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new InvalidDataError(result.error.issues.map(({ path, message }) => ({ path: formatPath(path), message })));
}

/** `["clusters", 3, "name"]` is written `clusters[3].name`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
