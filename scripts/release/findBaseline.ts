import { existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { askGit } from "./askGit.js";
import { mustRun } from "./mustRun.js";
import type { ReleaseEntry } from "./readReleases.js";
import { releaseTags } from "./releaseTags.js";
import { Stop } from "./Stop.js";

/** What the present state is compared with. */
export interface Question {
  readonly packageName: string;
  /** A folder or a tarball to compare with, rather than the last release. */
  readonly against: string | undefined;
  /** What changes.json tells of. */
  readonly releases: readonly ReleaseEntry[];
  /** Digest of the data as they are. */
  readonly digest: string;
  /** Whether nothing is declared beyond the last entry of changes.json. */
  readonly nothingPending: boolean;
}

/** Lays out the release to compare with in a scratch folder; undefined before the first one. */
export function findBaseline(question: Question, scratch: string): { name: string; folder: string } | undefined {
  const { against, releases, packageName } = question;
  if (against !== undefined) return { name: against, folder: openGiven(against, scratch) };
  const [latest] = releaseTags(packageName);
  // the first entry may be about to be published; the one behind it was
  const expected = releases.slice(0, 2).map(({ version }) => version);
  if (latest !== undefined && (expected.length === 0 || expected.includes(latest.version))) {
    mkdirSync(scratch, { recursive: true });
    const archive = join(scratch, "release.tar");
    // what is asked of it, and no more: the rest is ten times as much
    const paths = askGit("ls-tree", "--name-only", latest.tag, "package.json", "src", "etc") ?? "";
    mustRun("git", ["archive", "--output", archive, latest.tag, ...paths.split("\n")]);
    mustRun("tar", ["-xf", archive, "-C", scratch]);
    return { name: latest.tag, folder: scratch };
  }
  const [entry] = releases;
  if (entry === undefined) return undefined;
  if (releases.length === 1 && entry.digest === question.digest && question.nothingPending) return undefined;
  throw new Stop(
    `there is nothing to compare with: changes.json tells of ${expected.join(" and ")}, but ` +
      `${latest === undefined ? "there is no tag of a release here" : `the latest tag is ${latest.tag}`}. ` +
      "Fetch the tags (`git fetch --tags --unshallow`), or name a release with --against <folder or tarball>.",
  );
}

function openGiven(against: string, scratch: string): string {
  if (!existsSync(against)) throw new Stop(`there is nothing to compare with: ${against} does not exist`);
  if (statSync(against).isDirectory()) return resolve(against);
  mkdirSync(scratch, { recursive: true });
  mustRun("tar", ["-xzf", resolve(against), "-C", scratch]);
  return join(scratch, "package");
}
