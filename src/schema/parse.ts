import type * as z from "zod/v4";
import { InvalidDataError } from "../errors.js";
import { formatPath } from "../internal/messages.js";
import { copyJson, Issues, MOST_ISSUES } from "../internal/untrusted.js";

/** Parses a copy of the data, so that the caller's own stays as it is. Reports issues with our paths and error class. */
export function parse<T extends z.ZodType>(schema: T, data: unknown): z.output<T> {
  const issues = new Issues();
  const copied = copyJson(data, issues);
  issues.throwIfAny();
  const result = schema.safeParse(copied);
  if (result.success) return result.data;
  const wrong = result.error.issues.slice(0, MOST_ISSUES);
  throw new InvalidDataError(wrong.map(({ path, message }) => ({ path: formatPath(path), message })));
}
