import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What would change on disk: files that are missing, differ, or should not be there. */
export function staleFiles(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  return [
    ...[...wanted].filter(
      ([name, content]) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== content,
    ),
    ...present.filter((name) => !wanted.has(name)).map((name) => [name]),
  ].map(([name]) => name as string);
}

/** Makes a folder hold just these files. Each is written aside and renamed, so none is ever half there. */
export function writeFiles(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const stale = staleFiles(folder, wanted);
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    const path = join(folder, name);
    const content = wanted.get(name);
    if (content === undefined) rmSync(path, { recursive: true });
    else {
      writeFileSync(`${path}.tmp`, content);
      renameSync(`${path}.tmp`, path);
    }
  }
  return stale;
}
