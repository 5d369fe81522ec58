import { resolve } from "node:path";
import { buildExplorer } from "./explorer/buildExplorer.js";
import { installPacked } from "./explorer/installPacked.js";

/** Builds the explorer from the packed package, which `npm run build` wrote, to .site/. */
const project = resolve(".tmp/explorer");
await installPacked(project);
const { firstLoad, files } = await buildExplorer(project, resolve(".site"));
console.log(
  `wrote .site/: ${files.length} files beside the page; a first visit loads ${firstLoad} bytes of JavaScript`,
);
