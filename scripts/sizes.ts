import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { checkData } from "./generate/checkData.js";
import { readData } from "./generate/readData.js";
import { staleFiles, type Target, writeFiles } from "./generate/writeFiles.js";
import { eachExport } from "./sizes/eachExport.js";
import { type Costs, sizesPage } from "./sizes/sizesPage.js";
import { tablesOfExports } from "./sizes/tablesOfExports.js";

/** Measures dist/ and writes docs/sizes.md; with --check it only tells whether that is up to date. */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const { dataset } = checkData(readData("data"));
const costs: Costs[] = [];
for (const { specifier, built, source } of [
  { specifier: "medtech-germany", built: "dist/index.js", source: "src/index.ts" },
  { specifier: "medtech-germany/charts", built: "dist/charts.js", source: "src/charts/index.ts" },
]) {
  if (!existsSync(built)) {
    console.error(`${built} is missing: run \`npm run build\` first`);
    process.exit(1);
  }
  const names = ["*", ...Object.keys((await import(pathToFileURL(resolve(built)).href)) as object).sort()];
  const bundles = await eachExport(built, names, { minify: true });
  costs.push({ specifier, bundles, reaches: await tablesOfExports(dataset, names, source) });
}
const target: Target = { folder: "docs", files: new Map([["sizes.md", sizesPage(costs)]]) };

const isStale = (values.check ? staleFiles(target) : writeFiles(target)).length > 0;
if (values.check && isStale) {
  console.error("stale: docs/sizes.md. Run `npm run build && npm run sizes` and commit the result.");
  process.exitCode = 1;
} else console.log(isStale ? "wrote docs/sizes.md" : "docs/sizes.md is up to date");
