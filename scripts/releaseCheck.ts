import { parseArgs } from "node:util";
import { checkRelease } from "./release/checkRelease.js";
import { formatCheck } from "./release/formatCheck.js";
import { covers } from "./release/releases.js";
import { Stop } from "./release/Stop.js";

/**
 * Whether the changesets declare the release that the changes since the last one require. Prints a report in Markdown; ends with
 * 0 when they do, with 1 when they declare less, and with 2, and the reason, when the check cannot be made.
 */
try {
  const { values } = parseArgs({ options: { against: { type: "string" } } });
  const check = await checkRelease(values.against);
  console.log(formatCheck(check).trimEnd());
  process.exitCode = covers(check.declared, check.required) ? 0 : 1;
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!(error instanceof Stop) && !isUsage) throw error;
  console.error(`the release check cannot be made: ${error.message}`);
  process.exitCode = 2;
}
