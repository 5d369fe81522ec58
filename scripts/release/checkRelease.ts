import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { diffDatasets, requiredRelease } from "../../src/diff/index.js";
import { digestOf } from "../generate/datasetInfo.js";
import { compareApi } from "./compareApi.js";
import { findBaseline } from "./findBaseline.js";
import type { ReleaseCheck } from "./ReleaseCheck.js";
import { readBaseline } from "./readBaseline.js";
import { readChangesets } from "./readChangesets.js";
import { readReleases } from "./readReleases.js";
import { readWorkingData } from "./readWorkingData.js";
import { greatest } from "./releases.js";
import { releaseBetween } from "./versions.js";

/** Compares data and exports with the last release, or with what is given, and reads what is declared for the next one. */
export async function checkRelease(against?: string): Promise<ReleaseCheck> {
  const { name: packageName, version } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "name" | "version",
    string
  >;
  const dataset = readWorkingData();
  const digest = digestOf(dataset);
  const releases = readReleases();
  const pending = readChangesets(packageName);
  // below the project, so that the packages that a release imports are found
  mkdirSync(".tmp", { recursive: true });
  const scratch = mkdtempSync(resolve(".tmp", "release-"));
  try {
    const question = { packageName, against, releases, digest, nothingPending: pending === "none" };
    const found = findBaseline(question, join(scratch, "baseline"));
    if (found === undefined) return { dataset, digest, changes: [], api: [], required: "none", declared: pending };
    const baseline = await readBaseline(found);
    const changes = diffDatasets(baseline.dataset, dataset);
    const api = await compareApi(baseline.folder);
    const required = greatest([requiredRelease(changes), ...api.map(({ release }) => release)]);
    const declared = greatest([pending, releaseBetween(baseline.version, version)]);
    return { baseline, dataset, digest, changes, api, required, declared };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
