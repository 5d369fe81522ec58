import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeAside } from "./Aside.js";
import { staleFiles, type Target } from "./staleFiles.js";

/** Files that could not be written; whatever stood there stands there still. */
export class CannotWrite extends Error {
  override name = "CannotWrite";
}

/**
 * Makes folders hold these files; tells for each folder what was written or taken away.
 *
 * First everything is written aside, and then renamed: whoever is killed leaves of each file the old or the new one, never half
 * of one; where there is no place to write, nothing changes; and two at once do not write to the same file.
 */
export function writeAll(targets: readonly Target[]): string[][] {
  const made: string[] = [];
  try {
    const plans = guarded(() =>
      targets.map((target) => {
        const stale = staleFiles(target);
        return { ...target, stale, aside: stale.length > 0 ? writeAside(target, stale, made) : "" };
      }),
    );
    for (const { folder, files, stale, aside } of plans) {
      for (const name of stale) {
        if (files.has(name)) renameSync(join(aside, name), join(folder, name));
        else rmSync(join(folder, name), { recursive: true, force: true });
      }
    }
    // what is left in them now is nothing
    for (const path of made)
      if (plans.some(({ aside }) => aside === path)) rmSync(path, { recursive: true, force: true });
    return plans.map(({ stale }) => stale);
  } catch (error) {
    if (error instanceof CannotWrite) for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/** Writes what is to change to a folder aside; adds to `made` the folders that were not there before. */
function writeAside({ folder, files }: Target, stale: readonly string[], made: string[]): string {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) made.push(first);
  const aside = makeAside(folder);
  made.push(aside);
  for (const name of stale) {
    const content = files.get(name);
    if (content === undefined) continue;
    writeFileSync(join(aside, name), content);
    if (statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`${join(folder, name)} is a folder`);
    }
  }
  return aside;
}

function guarded<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new CannotWrite((error as Error).message);
  }
}
