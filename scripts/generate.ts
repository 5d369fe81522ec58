import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkData } from "./generate/checkData.js";
import { formatProblem } from "./generate/DataProblem.js";
import { readData } from "./generate/readData.js";
import { render } from "./generate/render.js";
import { staleFiles, writeFiles } from "./generate/writeFiles.js";

/** Checks data/ and writes src/generated/; with --check it only tells whether that is up to date. */
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    data: { type: "string", default: "data" },
    out: { type: "string", default: "src/generated" },
  },
});

const { dataset, problems } = checkData(readData(values.data));
if (problems.length > 0) {
  console.error(`${problems.length} problem(s) in ${values.data}/; nothing was written:`);
  for (const problem of problems) console.error(`  ${formatProblem(problem)}`);
  process.exit(1);
}

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const rendered = render(dataset, version);
if (values.check) {
  const stale = staleFiles(values.out, rendered);
  if (stale.length > 0) {
    console.error(`stale in ${values.out}/: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`);
    process.exit(1);
  }
  console.log(`${values.out}/ is up to date (${rendered.size} files)`);
} else {
  const written = writeFiles(values.out, rendered);
  console.log(written.length === 0 ? `${values.out}/ was up to date` : `wrote ${values.out}/: ${written.join(", ")}`);
}
