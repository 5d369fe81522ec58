import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.js";

/** The text of a file of `docs/sql/`. */
export function statement(name: string): string {
  return readFileSync(join(root, "docs/sql", name), "utf8");
}

/** A statement with another focus penalty in its settings. */
export function penalized(name: string, focusPenalty: number): string {
  const text = statement(name);
  const setting = "SELECT 0.0 AS focus_penalty";
  if (!text.includes(setting)) throw new Error(`${name} does not set the focus penalty`);
  return text.replace(setting, `SELECT ${focusPenalty} AS focus_penalty`);
}
