import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { checkData } from "./generate/checkData.js";
import { readData } from "./generate/readData.js";
import { staleFiles, type Target } from "./generate/staleFiles.js";
import { writeFiles } from "./generate/writeFiles.js";
import { eachExport } from "./sizes/eachExport.js";
import { sizesPage } from "./sizes/sizesPage.js";
import { tablesOfExports } from "./sizes/tablesOfExports.js";

/** Measures dist/ and writes docs/sizes.md; with --check it only tells whether that is up to date. */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const entry = "dist/index.js";
if (!existsSync(entry)) {
  console.error(`${entry} is missing: run \`npm run build\` first`);
  process.exit(1);
}
const names = Object.keys((await import(pathToFileURL(resolve(entry)).href)) as object).sort();
const bundles = await eachExport(entry, ["*", ...names], { minify: true });
const reaches = await tablesOfExports(checkData(readData("data")).dataset, names);
const target: Target = { folder: "docs", files: new Map([["sizes.md", sizesPage(bundles, reaches)]]) };

const isStale = (values.check ? staleFiles(target) : writeFiles(target)).length > 0;
if (values.check && isStale) {
  console.error("stale: docs/sizes.md. Run `npm run build && npm run sizes` and commit the result.");
  process.exitCode = 1;
} else console.log(isStale ? "wrote docs/sizes.md" : "docs/sizes.md is up to date");
