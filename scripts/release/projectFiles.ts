import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import parseChangeset from "@changesets/parse";
import type { DatasetChange } from "../../src/diff/index.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { checkData } from "../generate/checkData.js";
import { formatProblem, readData } from "../generate/readData.js";
import { ReleaseCheckError } from "./programs.js";
import { largest, type ReleaseOrNone } from "./versions.js";

/** The properties of package.json that concern a release. */
export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly engines?: { readonly node?: string };
}

/** Reads the package.json of a folder. */
export function readPackage(folder = "."): PackageFile {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;
}

/** Reads the dataset in data/. Fails with every problem that the generator reports. */
export function readWorkingData(folder = "data"): OpenDataset {
  const { dataset, problems } = checkData(readData(folder));
  if (problems.length === 0) return dataset;
  const list = problems.map((problem) => `  ${formatProblem(problem)}`).join("\n");
  throw new ReleaseCheckError(`${problems.length} problem(s) in ${folder}/:\n${list}`);
}

/** An entry of changes.json: what a release changed. */
export interface ReleaseEntry {
  readonly version: string;
  readonly release: ReleaseOrNone;
  readonly schemaVersion: number;
  readonly digest: string;
  /** The changes since the release before; empty for the first one. */
  readonly changes: readonly DatasetChange[];
}

/** Reads the releases so far, the latest first: those that are published, and perhaps one that is about to be. */
export function readReleases(file = "changes.json"): readonly ReleaseEntry[] {
  if (!existsSync(file)) {
    throw new ReleaseCheckError(
      `${file} is missing: it lists what each release changed, and is [] before the first one`,
    );
  }
  try {
    const entries: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (Array.isArray(entries) && entries.every((entry) => typeof entry?.version === "string")) return entries;
  } catch (error) {
    throw new ReleaseCheckError(`${file} cannot be read: ${(error as Error).message}`);
  }
  throw new ReleaseCheckError(`${file}: expected a list of releases, each with its version`);
}

/** Returns the release that the pending changesets of a package declare. */
export function readChangesets(packageName: string, folder = ".changeset"): ReleaseOrNone {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return largest(files.sort().map((file) => readChangeset(join(folder, file), packageName)));
}

function readChangeset(path: string, packageName: string): ReleaseOrNone {
  try {
    const { releases, summary } = parseChangeset(readFileSync(path, "utf8"));
    const own = releases.find(({ name }) => name === packageName);
    if (own === undefined) throw new Error(`expected a release of "${packageName}"`);
    if (summary === "") throw new Error("expected a text that says what changed");
    return own.type;
  } catch (error) {
    throw new ReleaseCheckError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
