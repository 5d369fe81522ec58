import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files that are written in a folder, and whether nothing else may stand there. */
export interface Target {
  readonly folder: string;
  /** Name to content. */
  readonly files: ReadonlyMap<string, string>;
  /** Absent where the folder holds files of others, too. */
  readonly alone?: true;
}

/** What would change on disk: files that are missing, differ, or should not be there. */
export function staleFiles({ folder, files, alone }: Target): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  return [
    ...[...files].filter(
      ([name, content]) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== content,
    ),
    ...present.filter((name) => alone && !files.has(name)).map((name) => [name]),
  ].map(([name]) => name as string);
}

/** Makes a folder hold these files. Each is written aside and renamed, so none is ever half there. */
export function writeFiles(target: Target): string[] {
  const stale = staleFiles(target);
  mkdirSync(target.folder, { recursive: true });
  for (const name of stale) {
    const path = join(target.folder, name);
    const content = target.files.get(name);
    if (content === undefined) rmSync(path, { recursive: true });
    else {
      writeFileSync(`${path}.tmp`, content);
      renameSync(`${path}.tmp`, path);
    }
  }
  return stale;
}
