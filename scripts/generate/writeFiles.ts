import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Files to write to a folder. */
export interface Target {
  readonly folder: string;
  /** Name to content. */
  readonly files: ReadonlyMap<string, string>;
  /** Set if the folder may hold nothing else. */
  readonly alone?: true;
}

/** Thrown if files can't be written. Everything is then as it was before. */
export class CannotWrite extends Error {
  override name = "CannotWrite";
}

/** Makes a folder hold these files. Returns the names of those that were written or removed. */
export function writeFiles(target: Target): string[] {
  return writeAll([target])[0]!;
}

/**
 * Makes folders hold these files. Returns, for each folder, the names of those that were written or removed.
 *
 * All files are written to a staging folder first and then renamed. If the process is killed, every file is either fully old
 * or fully new. If something can't be written, nothing changes. Two processes never write to the same file.
 */
export function writeAll(targets: readonly Target[]): string[][] {
  const made: string[] = [];
  try {
    const plans = guarded(() =>
      targets.map((target) => {
        const stale = staleFiles(target);
        return { ...target, stale, staging: stale.length > 0 ? stage(target, stale, made) : "" };
      }),
    );
    for (const { folder, files, stale, staging } of plans) {
      for (const name of stale) {
        if (files.has(name)) renameSync(join(staging, name), join(folder, name));
        else rmSync(join(folder, name), { recursive: true, force: true });
      }
    }
    for (const { staging } of plans) if (staging !== "") rmSync(staging, { recursive: true, force: true });
    return plans.map(({ stale }) => stale);
  } catch (error) {
    if (error instanceof CannotWrite) for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/** Lists what would change on disk: files that are missing, differ or should not be there. */
export function staleFiles({ folder, files, alone }: Target): string[] {
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => !isStaging(name)) : [];
  return [
    ...[...files].filter(([name, content]) => !present.includes(name) || contentOf(join(folder, name)) !== content),
    ...present.filter((name) => alone && !files.has(name)).map((name) => [name]),
  ].map(([name]) => name as string);
}

/** Returns the name of a stale file. For a CSV file it adds the first line that differs: a changed cell is hard to spot. */
export function nameStale({ folder, files }: Target, name: string): string {
  const path = join(folder, name);
  const expected = files.get(name);
  if (!name.endsWith(".csv") || expected === undefined || !existsSync(path)) return name;
  const found = readFileSync(path, "utf8").split("\n");
  const lines = expected.split("\n");
  const at = lines.findIndex((line, i) => line !== found[i]);
  return `${name} (line ${(at === -1 ? lines.length : at) + 1})`;
}

function contentOf(path: string): string | undefined {
  return statSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
}

function guarded<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new CannotWrite((error as Error).message);
  }
}

/** Writes what changes in a folder to a staging folder in it. Adds the folders that it makes to `made`. */
function stage({ folder, files }: Target, stale: readonly string[], made: string[]): string {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) made.push(first);
  const staging = makeStaging(folder);
  made.push(staging);
  for (const name of stale) {
    const content = files.get(name);
    if (content === undefined) continue;
    writeFileSync(join(staging, name), content);
    if (statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`${join(folder, name)} is a folder`);
    }
  }
  return staging;
}

const STAGING = ".writing-";

/** A staging folder of this age belongs to a process that was killed. */
const HOUR = 3_600_000;

function isStaging(name: string): boolean {
  return name.startsWith(STAGING);
}

/** Makes a staging folder inside the target folder, so that its files can be renamed. Removes abandoned ones. */
function makeStaging(folder: string): string {
  for (const name of readdirSync(folder).filter(isStaging)) {
    const path = join(folder, name);
    const { mtimeMs = Number.POSITIVE_INFINITY } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < Date.now() - HOUR) rmSync(path, { recursive: true, force: true });
  }
  return mkdtempSync(join(folder, STAGING));
}
