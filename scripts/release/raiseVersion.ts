import { readFileSync, writeFileSync } from "node:fs";
import { formatChanges } from "../../src/diff/index.js";
import { SCHEMA_VERSION } from "../generate/datasetInfo.js";
import { targets } from "../generate/generate.js";
import { writeAll } from "../generate/writeFiles.js";
import { addToChangelog } from "./addToChangelog.js";
import { checkRelease } from "./checkRelease.js";
import { formatCheck } from "./formatCheck.js";
import { mustRun } from "./mustRun.js";
import type { Outcome } from "./Outcome.js";
import type { ReleaseCheck } from "./ReleaseCheck.js";
import { type ReleaseEntry, readReleases } from "./readReleases.js";
import { covers } from "./releases.js";
import { Stop } from "./Stop.js";
import { setLockVersion } from "./setLockVersion.js";
import { compareVersions, releaseBetween } from "./versions.js";

/** Raises the version in the folder that it runs in, unless the release check refuses, or cannot be made. */
export async function raiseVersion(): Promise<Outcome> {
  try {
    const check = await checkRelease();
    if (!covers(check.declared, check.required)) return { status: 1, stdout: "", stderr: formatCheck(check) };
    return { status: 0, stdout: await raise(check), stderr: "" };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { status: 2, stdout: "", stderr: `the version cannot be raised: ${error.message}\n` };
  }
}

async function raise({ baseline, dataset, changes, digest }: ReleaseCheck): Promise<string> {
  const releases = readReleases();
  const before = versionNow();
  mustRun(process.execPath, ["node_modules/@changesets/cli/bin.js", "version"]);
  const version = versionNow();
  if (version === before) throw new Stop("there is no changeset");
  const release = releaseBetween(baseline?.version ?? before, version);
  const entry: ReleaseEntry = { version, release, schemaVersion: SCHEMA_VERSION, digest, changes };
  // a version that was raised before, and not published, is told of by the one that is
  const published = releases.filter(
    (one) => baseline !== undefined && compareVersions(one.version, baseline.version) <= 0,
  );
  writeFileSync("changes.json", `${JSON.stringify([entry, ...published], null, 2)}\n`);
  if (baseline !== undefined) addToChangelog(version, `### Data\n\n${formatChanges(changes)}`);
  setLockVersion(version);
  writeAll(await targets(dataset, version));
  return `${before} → ${version}\n`;
}

function versionNow(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
}
