import { readFileSync, writeFileSync } from "node:fs";

/** Writes a version to the lock file, which says it twice. */
export function setLockVersion(version: string, file = "package-lock.json"): void {
  const lock = JSON.parse(readFileSync(file, "utf8")) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  lock.version = version;
  (lock.packages[""] as { version: string }).version = version;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
