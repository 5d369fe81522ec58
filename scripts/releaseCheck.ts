import { runCheck } from "./release/runCheck.js";

/**
 * Whether the changesets declare the release that the changes since the last one require. Prints a report in Markdown; ends with
 * 0 when they do, with 1 when they declare less, and with 2, and the reason, when the check cannot be made.
 */
const { status, stdout, stderr } = await runCheck(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
