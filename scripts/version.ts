import { raiseVersion } from "./release/raiseVersion.js";

/**
 * Raises the version as the changesets say, and writes it and what changed wherever that stands: package.json, the lock file,
 * the changelog, changes.json, src/generated/ and the pages that come from the data. Ends as the release check does when it refuses, or cannot be made.
 */
const { status, stdout, stderr } = await raiseVersion();
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
