import { spawnSync } from "node:child_process";

/** How a program ended, and what it prints. */
export interface Outcome {
  /** 0 if everything is fine, 1 if the changesets declare less than the changes require, 2 if that can't be checked. */
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Why a release can't be checked: something has to be fixed first. */
export class ReleaseCheckError extends Error {
  override name = "ReleaseCheckError";
}

/** Does the work of a program. A {@link ReleaseCheckError} ends it with status 2. */
export async function outcomeOf(failure: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReleaseCheckError)) throw error;
    return { status: 2, stdout: "", stderr: `${failure}: ${error.message}\n` };
  }
}

/** Ends this program with an outcome. */
export function end({ status, stdout, stderr }: Outcome): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}

/** Runs a program that has to succeed. */
export function mustRun(program: string, args: readonly string[]): void {
  const { status, error, stderr, stdout } = spawnSync(program, args, { encoding: "utf8" });
  if (status === 0) return;
  const reason = (error?.message ?? `${stderr}${stdout}`).trim();
  throw new ReleaseCheckError(`\`${program} ${args.join(" ")}\` failed: ${reason}`);
}

/** Returns the output of git, or undefined if git fails, as it does outside of a repository. */
export function askGit(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
