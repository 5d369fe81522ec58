import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type DatasetChange, diffDatasets, formatChanges, requiredRelease } from "../../src/diff/index.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { digestOf, SCHEMA_VERSION } from "../generate/datasetInfo.js";
import { type Baseline, findBaseline, readBaseline } from "./baseline.js";
import { type ApiChange, compareApi } from "./compareApi.js";
import { type Outcome, outcomeOf, ReleaseCheckError } from "./programs.js";
import { readChangesets, readPackage, readReleases, readWorkingData } from "./projectFiles.js";
import { covers, largest, type ReleaseOrNone, releaseBetween } from "./versions.js";

/** The result of a check. */
export interface ReleaseCheck {
  /** The release that the check compares with; absent before the first one. */
  readonly baseline?: Baseline;
  /** The dataset in data/. */
  readonly dataset: OpenDataset;
  readonly digest: string;
  readonly changes: readonly DatasetChange[];
  readonly api: readonly ApiChange[];
  readonly required: ReleaseOrNone;
  readonly declared: ReleaseOrNone;
}

/** Checks whether the changesets in the current folder declare the release that the changes since the last one require. */
export function runCheck(args: readonly string[]): Promise<Outcome> {
  return outcomeOf("the release check cannot run", async () => {
    const check = await checkRelease(readAgainst(args));
    return { status: covers(check.declared, check.required) ? 0 : 1, stdout: formatCheck(check), stderr: "" };
  });
}

function readAgainst(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { against: { type: "string" } } }).values.against;
  } catch (error) {
    throw new ReleaseCheckError((error as Error).message);
  }
}

/** Compares data and exports with the last release, or with a given one, and reads what the next one declares. */
export async function checkRelease(against?: string): Promise<ReleaseCheck> {
  const { name: packageName, version } = readPackage();
  const dataset = readWorkingData();
  const digest = digestOf(dataset);
  const releases = readReleases();
  const pending = readChangesets(packageName);
  // inside the project, so that a release finds the packages that it imports
  mkdirSync(".tmp", { recursive: true });
  const scratch = mkdtempSync(resolve(".tmp", "release-"));
  try {
    const query = { packageName, against, releases, digest, nothingPending: pending === "none" };
    const found = findBaseline(query, join(scratch, "baseline"));
    if (found === undefined) return { dataset, digest, changes: [], api: [], required: "none", declared: pending };
    const baseline = await readBaseline(found);
    const changes = diffDatasets(baseline.dataset, dataset);
    const api = await compareApi(baseline.folder);
    const required = largest([requiredRelease(changes), ...api.map(({ release }) => release)]);
    const declared = largest([pending, releaseBetween(baseline.version, version)]);
    return { baseline, dataset, digest, changes, api, required, declared };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Formats a check as a report in Markdown. */
export function formatCheck({ baseline, changes, api, required, declared }: ReleaseCheck): string {
  if (baseline === undefined) {
    return "# Release check\n\nNothing was released yet: there is nothing to compare with. **Passed.**\n";
  }
  const { name, schemaVersion } = baseline;
  const verdict = covers(declared, required)
    ? "**Passed.**"
    : "**Refused**: declare it in a changeset, or change less.";
  const shape =
    schemaVersion === SCHEMA_VERSION
      ? ""
      : ` Its records have an older shape: schema version ${schemaVersion}, now ${SCHEMA_VERSION}.`;
  const exported = api.map(({ release, text }) => `- ${text} (${release})\n`).join("");
  return `# Release check

Compared with ${name}.${shape} The changes require: ${required}. Declared: ${declared}. ${verdict}

## Data

${formatChanges(changes)}
## Exports

${exported === "" ? "No export changed.\n" : exported}`;
}
