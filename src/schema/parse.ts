import type * as z from "zod";
import { InvalidDataError } from "../errors.js";
import { formatPath } from "../internal/messages.js";
import { copyJson, Issues, MOST_ISSUES } from "../internal/untrusted.js";

/** Parses a copy with a schema, so that the caller's own data stays as it is, and reports the schema's issues as ours. */
export function parse<T extends z.ZodType>(schema: T, data: unknown): z.output<T> {
  const issues = new Issues();
  const copied = copyJson(data, issues);
  issues.throwIfAny();
  const result = schema.safeParse(copied);
  if (result.success) return result.data;
  const wrong = result.error.issues.slice(0, MOST_ISSUES);
  throw new InvalidDataError(wrong.map(({ path, message }) => ({ path: formatPath(path), message })));
}
