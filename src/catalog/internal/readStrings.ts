import { describe } from "../../internal/messages.js";
import type { DataIssues } from "./DataIssues.js";
import type { Path } from "./Fields.js";

/** Hands every text of a list to `read`, which answers with what is wrong with it, if anything. */
export function readStrings(
  issues: DataIssues,
  list: unknown,
  path: Path,
  field: string,
  read: (text: string) => string | undefined,
): void {
  if (!Array.isArray(list)) {
    issues.add(`${path()}.${field}`, `expected an array, got ${describe(list)}`);
    return;
  }
  for (let i = 0; i < list.length; i++) {
    const text: unknown = list[i];
    const wrong = typeof text === "string" ? read(text) : `expected text, got ${describe(text)}`;
    if (wrong !== undefined) issues.add(`${path()}.${field}[${i}]`, wrong);
  }
}
