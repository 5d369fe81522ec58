import { parseArgs } from "node:util";
import { checkRelease } from "./checkRelease.js";
import { formatCheck } from "./formatCheck.js";
import { covers } from "./releases.js";
import { Stop } from "./Stop.js";

/** How a check ended, and what is to be said of it. */
export interface Outcome {
  /** 0 when the changesets declare the release that the changes require, 1 when they declare less, 2 when it cannot be made. */
  readonly status: 0 | 1 | 2;
  /** The report, in Markdown. */
  readonly stdout: string;
  /** Why the check cannot be made. */
  readonly stderr: string;
}

/** Checks whether the changesets of the folder that it runs in declare the release that the changes since the last one require. */
export async function runCheck(args: readonly string[]): Promise<Outcome> {
  try {
    const { values } = parseArgs({ args: [...args], options: { against: { type: "string" } } });
    const check = await checkRelease(values.against);
    return { status: covers(check.declared, check.required) ? 0 : 1, stdout: formatCheck(check), stderr: "" };
  } catch (error) {
    const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!(error instanceof Stop) && !isUsage) throw error;
    return { status: 2, stdout: "", stderr: `the release check cannot be made: ${error.message}\n` };
  }
}
