import { existsSync, readFileSync } from "node:fs";
import type { DatasetChange } from "../../src/diff/index.js";
import type { ReleaseOrNone } from "./releases.js";
import { Stop } from "./Stop.js";

/** What a release brought: an entry of changes.json. */
export interface ReleaseEntry {
  readonly version: string;
  readonly release: ReleaseOrNone;
  readonly schemaVersion: number;
  readonly digest: string;
  /** Against the release before; empty for the first one. */
  readonly changes: readonly DatasetChange[];
}

/** The releases so far, the latest first: those that are published, and possibly one that is about to be. */
export function readReleases(file = "changes.json"): readonly ReleaseEntry[] {
  if (!existsSync(file))
    throw new Stop(`${file} is missing: it holds what each release brought, and is [] before the first`);
  try {
    const entries: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (Array.isArray(entries) && entries.every((entry) => typeof entry?.version === "string")) return entries;
  } catch (error) {
    throw new Stop(`${file} cannot be read: ${(error as Error).message}`);
  }
  throw new Stop(`${file}: expected a list of releases, each with its version`);
}
