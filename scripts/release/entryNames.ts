import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The names of the entries with types that a package.json exports, as in `dist/<name>.d.ts`. */
export function entryNames(folder: string): string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports?: object };
  return [...JSON.stringify(exports).matchAll(/"\.\/dist\/([\w-]+)\.d\.ts"/g)].map(([, name]) => name as string);
}
