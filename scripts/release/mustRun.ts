import { spawnSync } from "node:child_process";
import { Stop } from "./Stop.js";

/** Runs a program that has to succeed. */
export function mustRun(program: string, args: readonly string[], cwd = process.cwd()): void {
  const { status, error, stderr, stdout } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status === 0) return;
  throw new Stop(`\`${program} ${args.join(" ")}\` failed: ${(error?.message ?? `${stderr}${stdout}`).trim()}`);
}
