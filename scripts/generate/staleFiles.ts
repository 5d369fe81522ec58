import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isAside } from "./Aside.js";

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
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => !isAside(name)) : [];
  return [
    ...[...files].filter(([name, content]) => !present.includes(name) || contentOf(join(folder, name)) !== content),
    ...present.filter((name) => alone && !files.has(name)).map((name) => [name]),
  ].map(([name]) => name as string);
}

function contentOf(path: string): string | undefined {
  return statSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
}
