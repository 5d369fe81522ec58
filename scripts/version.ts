import { readFileSync, writeFileSync } from "node:fs";
import { formatChanges } from "../src/diff/index.js";
import { SCHEMA_VERSION } from "./generate/datasetInfo.js";
import { targets } from "./generate/targets.js";
import { writeAll } from "./generate/writeAll.js";
import { addToChangelog } from "./release/addToChangelog.js";
import { checkRelease } from "./release/checkRelease.js";
import { formatCheck } from "./release/formatCheck.js";
import { mustRun } from "./release/mustRun.js";
import type { ReleaseCheck } from "./release/ReleaseCheck.js";
import { type ReleaseEntry, readReleases } from "./release/readReleases.js";
import { covers } from "./release/releases.js";
import { Stop } from "./release/Stop.js";
import { setLockVersion } from "./release/setLockVersion.js";
import { compareVersions, releaseBetween } from "./release/versions.js";

/**
 * Raises the version as the changesets say, and writes it and what changed wherever that stands: package.json, the lock file,
 * the changelog, changes.json, src/generated/ and the pages that come from the data. Ends as the release check does when it refuses, or cannot be made.
 */
try {
  const check = await checkRelease();
  if (covers(check.declared, check.required)) await raise(check);
  else {
    console.error(formatCheck(check));
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`the version cannot be raised: ${error.message}`);
  process.exitCode = 2;
}

async function raise({ baseline, dataset, changes, digest }: ReleaseCheck): Promise<void> {
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
  console.log(`${before} → ${version}`);
}

function versionNow(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
}
