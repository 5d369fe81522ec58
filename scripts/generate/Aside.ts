import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const PREFIX = ".writing-";

/** So old, a folder of an earlier run is not needed by anybody any more. */
const HOUR = 3_600_000;

/** Whether a file is where a run writes aside, or where one that was killed did. */
export function isAside(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Makes a folder of one's own within another one: what is written there can be renamed into that. */
export function makeAside(folder: string): string {
  for (const name of readdirSync(folder).filter(isAside)) {
    const path = join(folder, name);
    const { mtimeMs = Number.POSITIVE_INFINITY } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < Date.now() - HOUR) rmSync(path, { recursive: true, force: true });
  }
  return mkdtempSync(join(folder, PREFIX));
}
