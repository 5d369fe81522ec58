import type { DataIssue } from "../../errors.js";
import { copyJson } from "./copyJson.js";

/** A copy of an argument that should be JSON; whatever is wrong with it, a getter that throws included, becomes an issue. */
export function readJson(argument: string, value: unknown, issues: DataIssue[]): unknown {
  try {
    return copyJson(value, argument, issues);
  } catch {
    issues.push({ path: argument, message: "cannot be read" });
    return null;
  }
}
