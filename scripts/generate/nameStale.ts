import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "./staleFiles.js";

/** The name of a stale file; for a CSV file, also the first line that differs, since nobody sees a changed cell otherwise. */
export function nameStale({ folder, files }: Target, name: string): string {
  const path = join(folder, name);
  const expected = files.get(name);
  if (!name.endsWith(".csv") || expected === undefined || !existsSync(path)) return name;
  const found = readFileSync(path, "utf8").split("\n");
  const lines = expected.split("\n");
  const at = lines.findIndex((line, i) => line !== found[i]);
  return `${name} (line ${(at === -1 ? lines.length : at) + 1})`;
}
