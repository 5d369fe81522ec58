import type { Target } from "./staleFiles.js";
import { writeAll } from "./writeAll.js";

/** Makes a folder hold these files, and tells which of them were written or taken away. */
export function writeFiles(target: Target): string[] {
  return writeAll([target])[0]!;
}
