import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { installPacked } from "./installPacked.js";
import { buildExplorer } from "./site/buildExplorer.js";

/**
 * Packs what `npm run build` wrote, and builds the explorer from it to .site/.
 *
 * `--project <folder>` uses the package that is installed there; `--out <folder>` writes to another folder.
 */
const { values } = parseArgs({ options: { project: { type: "string" }, out: { type: "string", default: ".site" } } });

const project = resolve(values.project ?? ".tmp/explorer");
if (values.project === undefined) await installPacked(project);
const { firstLoad, files } = await buildExplorer(project, resolve(values.out));
console.log(
  `wrote ${values.out}: ${files.length} files beside the page; a first visit loads ${firstLoad} bytes of JavaScript`,
);
