import { parseArgs } from "node:util";
import { checkRelease } from "./checkRelease.js";
import { formatCheck } from "./formatCheck.js";
import type { Outcome } from "./Outcome.js";
import { covers } from "./releases.js";
import { Stop } from "./Stop.js";

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
