import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Runs modules one after the other, in a process without a test runner, and writes what went wrong with each, if anything. */
const [output, ...modules] = process.argv.slice(2) as [string, ...string[]];
const failures: (string | null)[] = [];
for (const path of modules) {
  try {
    await import(pathToFileURL(path).href);
    failures.push(null);
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
  }
}
writeFileSync(output, JSON.stringify(failures));
