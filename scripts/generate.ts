import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkData } from "./generate/checkData.js";
import { formatProblem } from "./generate/DataProblem.js";
import { readData } from "./generate/readData.js";
import { targets } from "./generate/targets.js";
import { CannotWrite, writeAll } from "./generate/writeAll.js";
import { staleFiles, type Target } from "./generate/writeFiles.js";

/**
 * Checks data/, and writes src/generated/ and pages of docs/; with --check it only tells whether they are up to date. Ends with
 * 1 where data/ is wrong or something stale, and with 2 where nothing can be written; nothing changes then.
 */
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    data: { type: "string", default: "data" },
    out: { type: "string", default: "src/generated" },
    docs: { type: "string", default: "docs" },
  },
});

const { dataset, problems } = checkData(readData(values.data));
if (problems.length > 0) {
  console.error(`${problems.length} problem(s) in ${values.data}/; nothing was written:`);
  for (const problem of problems) console.error(`  ${formatProblem(problem)}`);
  process.exit(1);
}

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const all = await targets(dataset, version, values.out, values.docs);
if (values.check) all.forEach(check);
else write(all);

function check(target: Target): void {
  const { folder, files } = target;
  const stale = staleFiles(target);
  if (stale.length > 0) {
    console.error(`stale in ${folder}/: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  } else console.log(`${folder}/ is up to date (${files.size} files)`);
}

function write(targets: readonly Target[]): void {
  try {
    for (const [at, written] of writeAll(targets).entries()) {
      const { folder } = targets[at]!;
      console.log(written.length === 0 ? `${folder}/ was up to date` : `wrote ${folder}/: ${written.join(", ")}`);
    }
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    console.error(`nothing was written: ${error.message}`);
    process.exitCode = 2;
  }
}
