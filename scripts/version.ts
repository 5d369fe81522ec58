import { end } from "./release/programs.js";
import { raiseVersion } from "./release/raiseVersion.js";

/**
 * Raises the version as the changesets declare. Updates package.json, the lock file, the changelog, changes.json, src/generated/
 * and everything else that is made from the data. Ends like the release check if that refuses or can't run.
 */
end(await raiseVersion());
