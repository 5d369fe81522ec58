import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildExplorer } from "./explorer/buildExplorer.js";
import { installPacked } from "./explorer/installPacked.js";

/**
 * Builds the explorer from the packed package, which `npm run build` wrote, to .site/; with --project from the package that
 * is installed there, with --out to another folder.
 */
const { values } = parseArgs({ options: { project: { type: "string" }, out: { type: "string", default: ".site" } } });

const project = resolve(values.project ?? ".tmp/explorer");
if (values.project === undefined) await installPacked(project);
const { firstLoad, files } = await buildExplorer(project, resolve(values.out));
console.log(
  `wrote ${values.out}: ${files.length} files beside the page; a first visit loads ${firstLoad} bytes of JavaScript`,
);
