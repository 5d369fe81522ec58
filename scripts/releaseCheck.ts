import { runCheck } from "./release/checkRelease.js";
import { end } from "./release/programs.js";

/**
 * Checks whether the changesets declare the release that the changes since the last one require. Prints a report in Markdown. Ends
 * with 0 if they do, with 1 if they declare less, and with 2 and the reason if the check can't run.
 */
end(await runCheck(process.argv.slice(2)));
