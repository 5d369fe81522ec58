import { existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { AnyDataset } from "../../src/diff/index.js";
import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import { parseDataset } from "../../src/schema/parseDataset.js";
import { digestOf, SCHEMA_VERSION } from "../generate/datasetInfo.js";
import { askGit, mustRun, ReleaseCheckError } from "./programs.js";
import type { ReleaseEntry } from "./projectFiles.js";
import { compareVersions } from "./versions.js";

/** Where a release is laid out. */
interface Location {
  /** Its name in the report: its tag, or what was passed as `--against`. */
  readonly name: string;
  /** The project at that release, or the unpacked package. */
  readonly folder: string;
}

/** A release to compare with. */
export interface Baseline extends Location {
  readonly version: string;
  readonly schemaVersion: number;
  readonly dataset: AnyDataset;
}

/** What decides which release to compare with. */
export interface BaselineQuery {
  readonly packageName: string;
  /** A folder or a tarball to compare with, instead of the last release. */
  readonly against: string | undefined;
  /** The entries of changes.json. */
  readonly releases: readonly ReleaseEntry[];
  /** The digest of the data in data/. */
  readonly digest: string;
  /** Whether nothing is declared beyond the last entry of changes.json. */
  readonly nothingPending: boolean;
}

/** Lays out the release to compare with in a scratch folder. Returns undefined before the first release. */
export function findBaseline(query: BaselineQuery, scratch: string): Location | undefined {
  const { against, releases, packageName } = query;
  if (against !== undefined) return { name: against, folder: openGiven(against, scratch) };
  const [latest] = releaseTags(packageName);
  // the first entry may be about to be published; the second one was
  const expected = releases.slice(0, 2).map(({ version }) => version);
  if (latest !== undefined && (expected.length === 0 || expected.includes(latest.version))) {
    mkdirSync(scratch, { recursive: true });
    const archive = join(scratch, "release.tar");
    // only what the check reads: everything else is ten times as much
    const paths = askGit("ls-tree", "--name-only", latest.tag, "package.json", "src", "etc") ?? "";
    mustRun("git", ["archive", "--output", archive, latest.tag, ...paths.split("\n")]);
    mustRun("tar", ["-xf", archive, "-C", scratch]);
    return { name: latest.tag, folder: scratch };
  }
  const [entry] = releases;
  if (entry === undefined) return undefined;
  if (releases.length === 1 && entry.digest === query.digest && query.nothingPending) return undefined;
  throw new ReleaseCheckError(
    `there is nothing to compare with: changes.json lists ${expected.join(" and ")}, but ` +
      `${latest === undefined ? "no release has a tag here" : `the latest tag is ${latest.tag}`}. ` +
      "Fetch the tags (`git fetch --tags --unshallow`), or name a release with --against <folder or tarball>.",
  );
}

function openGiven(against: string, scratch: string): string {
  if (!existsSync(against)) throw new ReleaseCheckError(`there is nothing to compare with: ${against} does not exist`);
  if (statSync(against).isDirectory()) return resolve(against);
  mkdirSync(scratch, { recursive: true });
  mustRun("tar", ["-xzf", resolve(against), "-C", scratch]);
  return join(scratch, "package");
}

/** Returns the tags of releases that the current commit includes, the latest first; none outside of a repository. */
function releaseTags(packageName: string): readonly { readonly tag: string; readonly version: string }[] {
  const tags = askGit("tag", "--list", "--merged", "HEAD")?.split("\n") ?? [];
  return tags
    .flatMap((tag) => {
      const name = tag.startsWith(`${packageName}@`) ? tag.slice(packageName.length + 1) : tag.replace(/^v/, "");
      return name !== tag && /^\d+\.\d+\.\d+$/.test(name) ? [{ tag, version: name }] : [];
    })
    .sort((a, b) => compareVersions(b.version, a.version));
}

/**
 * Reads the dataset of a release from the project at that release, or from the package. Its digest shows whether it is what was
 * released, whatever the shape of its records.
 */
export async function readBaseline({ name, folder }: Location): Promise<Baseline> {
  const entry = ["src/index.ts", "dist/index.js"].map((path) => join(folder, path)).find((path) => existsSync(path));
  if (entry === undefined) {
    throw new ReleaseCheckError(`${name} is not a release: it has neither src/index.ts nor dist/index.js`);
  }
  const exports = await load(name, entry);
  const { dataset: info, ...others } = exports as { dataset?: Partial<DatasetInfo> };
  const { version, schemaVersion, digest } = info ?? {};
  if (version === undefined || schemaVersion === undefined) {
    throw new ReleaseCheckError(`${name} is broken: its dataset has no version`);
  }
  if (schemaVersion > SCHEMA_VERSION) {
    throw new ReleaseCheckError(
      `${name} has schema version ${schemaVersion}, which is newer than ours, ${SCHEMA_VERSION}`,
    );
  }
  const dataset = Object.fromEntries(
    Object.entries<unknown>(others).filter(([table, value]) => Array.isArray(value) || table === "redirects"),
  );
  if (digestOf(dataset) !== digest) {
    throw new ReleaseCheckError(`${name} is broken: ${whatIsWrong(dataset, schemaVersion)}`);
  }
  return { name, folder, version, schemaVersion, dataset };
}

/** Loads an entry as one module, since loading the files of a project one by one takes longer than everything else. */
async function load(name: string, entry: string): Promise<object> {
  try {
    const built = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false, logLevel: "silent" });
    return (await import(`data:text/javascript,${encodeURIComponent(built.outputFiles[0]!.text)}`)) as object;
  } catch (error) {
    throw new ReleaseCheckError(`${name} is broken: ${(error as Error).message}`);
  }
}

/** Returns what is wrong with a dataset that has another digest. */
function whatIsWrong(dataset: object, schemaVersion: number): string {
  if (schemaVersion < SCHEMA_VERSION) {
    return `its digest does not match its tables (its schema version is ${schemaVersion}, ours ${SCHEMA_VERSION})`;
  }
  try {
    parseDataset(dataset);
    return "its digest does not match its tables";
  } catch (error) {
    return (error as Error).message;
  }
}
