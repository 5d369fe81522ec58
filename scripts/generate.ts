import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkData } from "./generate/checkData.js";
import { formatProblem } from "./generate/DataProblem.js";
import { nameStale } from "./generate/nameStale.js";
import { readData } from "./generate/readData.js";
import { targets } from "./generate/targets.js";
import { staleFiles, writeFiles } from "./generate/writeFiles.js";

/** Checks data/, and writes src/generated/, pages of docs/ and formats/; with --check it only tells whether they are up to date. */
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    data: { type: "string", default: "data" },
    out: { type: "string", default: "src/generated" },
    docs: { type: "string", default: "docs" },
    formats: { type: "string", default: "formats" },
  },
});

const { dataset, problems } = checkData(readData(values.data));
if (problems.length > 0) {
  console.error(`${problems.length} problem(s) in ${values.data}/; nothing was written:`);
  for (const problem of problems) console.error(`  ${formatProblem(problem)}`);
  process.exit(1);
}

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
for (const target of await targets(dataset, version, values.out, values.docs, values.formats)) {
  const { folder, files } = target;
  if (values.check) {
    const stale = staleFiles(target);
    if (stale.length > 0) {
      const names = stale.map((name) => nameStale(target, name));
      console.error(`stale in ${folder}/: ${names.join(", ")}. Run \`npm run generate\` and commit the result.`);
      process.exitCode = 1;
    } else console.log(`${folder}/ is up to date (${files.size} files)`);
  } else {
    const written = writeFiles(target);
    console.log(written.length === 0 ? `${folder}/ was up to date` : `wrote ${folder}/: ${written.join(", ")}`);
  }
}
