import { readFileSync, writeFileSync } from "node:fs";
import { formatChanges } from "../../src/diff/index.js";
import { SCHEMA_VERSION } from "../generate/datasetInfo.js";
import { targets } from "../generate/generate.js";
import { writeAll } from "../generate/writeFiles.js";
import { checkRelease, formatCheck, type ReleaseCheck } from "./checkRelease.js";
import { mustRun, type Outcome, outcomeOf, ReleaseCheckError } from "./programs.js";
import { type ReleaseEntry, readPackage, readReleases } from "./projectFiles.js";
import { compareVersions, covers, releaseBetween } from "./versions.js";

/** Raises the version of the project in the current folder, unless the release check refuses or can't run. */
export function raiseVersion(): Promise<Outcome> {
  return outcomeOf("the version cannot be raised", async () => {
    const check = await checkRelease();
    if (!covers(check.declared, check.required)) return { status: 1, stdout: "", stderr: formatCheck(check) };
    return { status: 0, stdout: await raise(check), stderr: "" };
  });
}

async function raise({ baseline, dataset, changes, digest }: ReleaseCheck): Promise<string> {
  const releases = readReleases();
  const before = readPackage().version;
  mustRun(process.execPath, ["node_modules/@changesets/cli/bin.js", "version"]);
  const { version } = readPackage();
  if (version === before) throw new ReleaseCheckError("there is no changeset");
  const release = releaseBetween(baseline?.version ?? before, version);
  const entry: ReleaseEntry = { version, release, schemaVersion: SCHEMA_VERSION, digest, changes };
  // the new entry includes the changes of a version that was raised before, but not published
  const published = releases.filter(
    (one) => baseline !== undefined && compareVersions(one.version, baseline.version) <= 0,
  );
  writeFileSync("changes.json", `${JSON.stringify([entry, ...published], null, 2)}\n`);
  if (baseline !== undefined) addToChangelog(version, `### Data\n\n${formatChanges(changes)}`);
  setLockVersion(version);
  writeAll(await targets(dataset, version));
  return `${before} → ${version}\n`;
}

/** Adds a section to the changelog of a version, after the authors' words. */
function addToChangelog(version: string, section: string): void {
  const text = readFileSync("CHANGELOG.md", "utf8");
  const heading = `\n## ${version}\n`;
  const start = text.indexOf(heading);
  if (start === -1) throw new ReleaseCheckError(`CHANGELOG.md: expected a heading "## ${version}"`);
  const next = text.indexOf("\n## ", start + heading.length);
  const end = next === -1 ? text.length : next;
  writeFileSync("CHANGELOG.md", `${text.slice(0, end).trimEnd()}\n\n${section.trim()}\n${text.slice(end)}`);
}

/** Writes a version to the lock file, which has it in two places. */
function setLockVersion(version: string): void {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  lock.version = version;
  (lock.packages[""] as { version: string }).version = version;
  writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
}
