import { readFileSync } from "node:fs";
import { checkData } from "./checkData.js";
import { formatProblem } from "./DataProblem.js";
import { nameStale } from "./nameStale.js";
import { readData } from "./readData.js";
import { targets } from "./targets.js";
import { staleFiles, writeFiles } from "./writeFiles.js";

/** Where data stand, and where what is made of them goes. */
export interface Folders {
  readonly data: string;
  readonly out: string;
  readonly docs: string;
  readonly formats: string;
}

/** How a run ended, and what is to be said of it. */
export interface Outcome {
  readonly code: 0 | 1;
  readonly lines: readonly string[];
  /** What is wrong. */
  readonly errors: readonly string[];
}

/** Checks the data and writes what is made of them; with `check` it only tells whether that is up to date. */
export async function generate({ data, out, docs, formats }: Folders, check: boolean): Promise<Outcome> {
  const { dataset, problems } = checkData(readData(data));
  if (problems.length > 0) {
    const head = `${problems.length} problem(s) in ${data}/; nothing was written:`;
    return { code: 1, lines: [], errors: [head, ...problems.map((problem) => `  ${formatProblem(problem)}`)] };
  }

  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const lines: string[] = [];
  const errors: string[] = [];
  for (const target of await targets(dataset, version, out, docs, formats)) {
    const { folder, files } = target;
    if (!check) {
      const written = writeFiles(target);
      lines.push(written.length === 0 ? `${folder}/ was up to date` : `wrote ${folder}/: ${written.join(", ")}`);
      continue;
    }
    const stale = staleFiles(target).map((name) => nameStale(target, name));
    if (stale.length === 0) lines.push(`${folder}/ is up to date (${files.size} files)`);
    else errors.push(`stale in ${folder}/: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`);
  }
  return { code: errors.length === 0 ? 0 : 1, lines, errors };
}
