import type * as z from "zod";
import { InvalidDataError } from "../../errors.js";
import { copyJson, MOST_ISSUES } from "./copyJson.js";
import { formatPath } from "./formatPath.js";

/** Parses a copy with a schema, so that the caller's own data stays as it is, and reports the schema's issues as ours. */
export function parse<T extends z.ZodType>(schema: T, data: unknown): z.output<T> {
  const result = schema.safeParse(copyJson(data));
  if (result.success) return result.data;
  const issues = result.error.issues.slice(0, MOST_ISSUES);
  throw new InvalidDataError(issues.map(({ path, message }) => ({ path: formatPath(path), message })));
}
