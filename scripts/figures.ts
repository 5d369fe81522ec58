import { parseArgs } from "node:util";
import { figures } from "./figures/figures.js";
import { staleFiles, type Target, writeFiles } from "./generate/writeFiles.js";

/** Draws the pictures of the README into docs/figures/; with --check it only tells whether they are up to date. */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const target: Target = { folder: "docs/figures", files: await figures(), alone: true };
const stale = values.check ? staleFiles(target) : writeFiles(target);
if (values.check && stale.length > 0) {
  console.error(`stale in docs/figures/: ${stale.join(", ")}. Run \`npm run figures\` and commit the result.`);
  process.exitCode = 1;
} else console.log(stale.length === 0 ? "docs/figures/ is up to date" : `wrote docs/figures/: ${stale.join(", ")}`);
