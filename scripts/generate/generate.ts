import { readFileSync } from "node:fs";
import { checkData } from "./checkData.js";
import { formatProblem } from "./DataProblem.js";
import { nameStale } from "./nameStale.js";
import { readData } from "./readData.js";
import { staleFiles, type Target } from "./staleFiles.js";
import { targets } from "./targets.js";
import { CannotWrite, writeAll } from "./writeAll.js";

/** Where data stand, and where what is made of them goes. */
export interface Folders {
  readonly data: string;
  readonly out: string;
  readonly docs: string;
  readonly formats: string;
}

/** How a run ended, and what is to be said of it. */
export interface Outcome {
  /** 1 where the data are wrong or something is stale, 2 where nothing can be written; then nothing has changed. */
  readonly code: 0 | 1 | 2;
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
  const all = await targets(dataset, version, out, docs, formats);
  return check ? tellStale(all) : write(all);
}

function tellStale(all: readonly Target[]): Outcome {
  const lines: string[] = [];
  const errors: string[] = [];
  for (const target of all) {
    const { folder, files } = target;
    const stale = staleFiles(target).map((name) => nameStale(target, name));
    if (stale.length === 0) lines.push(`${folder}/ is up to date (${files.size} files)`);
    else errors.push(`stale in ${folder}/: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`);
  }
  return { code: errors.length === 0 ? 0 : 1, lines, errors };
}

function write(all: readonly Target[]): Outcome {
  try {
    const lines = writeAll(all).map((written, at) => {
      const { folder } = all[at]!;
      return written.length === 0 ? `${folder}/ was up to date` : `wrote ${folder}/: ${written.join(", ")}`;
    });
    return { code: 0, lines, errors: [] };
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    return { code: 2, lines: [], errors: [`nothing was written: ${error.message}`] };
  }
}
