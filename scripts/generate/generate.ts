import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { csvTables } from "../formats/csvTables.js";
import { flatSchemas } from "../formats/flatten.js";
import { describedSchemas } from "../formats/jsonSchema.js";
import { renderFormats } from "../formats/renderFormats.js";
import { loadPackage } from "../pages/loadPackage.js";
import { readModel } from "../pages/readModel.js";
import { renderPages } from "../pages/renderPages.js";
import { checkData } from "./checkData.js";
import { datasetInfo } from "./datasetInfo.js";
import { formatProblem, readData } from "./readData.js";
import { render } from "./render.js";
import { CannotWrite, nameStale, staleFiles, type Target, writeAll } from "./writeFiles.js";

/** The folder with the data, and the folders for what is made of them. */
export interface Folders {
  readonly data: string;
  readonly out: string;
  readonly docs: string;
  readonly formats: string;
}

/** How a run ended, and what to print. */
export interface Outcome {
  /** 1 if the data are wrong or something is stale, 2 if something can't be written. Nothing has changed then. */
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
  /** What is wrong. */
  readonly errors: readonly string[];
}

/** Checks the data and writes what is made of them. With `check` it only reports what is stale. */
export async function generate({ data, out, docs, formats }: Folders, check: boolean): Promise<Outcome> {
  const { dataset, problems } = checkData(readData(data));
  if (problems.length > 0) {
    const head = `${problems.length} problem(s) in ${data}/; nothing was written:`;
    return { code: 1, lines: [], errors: [head, ...problems.map((problem) => `  ${formatProblem(problem)}`)] };
  }

  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const all = await targets(dataset, version, out, docs, formats);
  return check ? reportStale(all) : write(all);
}

/** Renders everything that is made of a checked dataset: the tables, the pages and the formats for other tools. */
export async function targets(
  dataset: OpenDataset,
  version: string,
  out = "src/generated",
  docs = "docs",
  formats = "formats",
): Promise<readonly Target[]> {
  const info = datasetInfo(dataset, version);
  const files = render(dataset, info);
  const model = readModel(files);
  const medtech = await loadPackage(files);
  const records = describedSchemas(model);
  const tables = csvTables(flatSchemas(records));
  const { areaName } = medtech.words;
  return [
    { folder: out, files, alone: true },
    { folder: docs, files: renderPages(medtech, model, tables) },
    ...[...renderFormats(dataset, info, { records, tables, areaName })].map(([below, files]): Target => {
      // the folder above holds folders too, and those aren't compared
      return below === "" ? { folder: formats, files } : { folder: join(formats, below), files, alone: true };
    }),
  ];
}

function reportStale(all: readonly Target[]): Outcome {
  const lines: string[] = [];
  const errors: string[] = [];
  for (const target of all) {
    const { folder, files } = target;
    const stale = staleFiles(target).map((name) => nameStale(target, name));
    if (stale.length === 0) lines.push(`${folder}/ is up to date (${files.size} files)`);
    else errors.push(`stale in ${folder}/: ${stale.join(", ")}. Run \`npm run update\` and commit the result.`);
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
