import { spawnSync } from "node:child_process";

/** What git answers; undefined where it fails, as outside of a repository. */
export function askGit(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
