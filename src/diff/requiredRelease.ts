import type { DatasetChange } from "./DatasetChange.js";
import { readChanges, releases } from "./readChanges.js";

/**
 * Returns the release that changes of the data require: the largest that one of them requires.
 *
 * Data can't show everything. If a formula, the order of results or the required version of Node changes, declare it yourself.
 *
 * @param changes - the result of {@link diffDatasets}, or the `changes` of a release in `medtech-germany/changes.json`
 * @returns `"none"` if there are no changes
 * @throws `InvalidDataError` if the argument isn't a list of changes
 * @example
 * ```ts
 * const before = { clusters: [{ id: "medways", name: "Medways" }] };
 * const after = { clusters: [{ id: "medways", name: "medways" }, { id: "biopmed", name: "bioPmed" }] };
 * requiredRelease(diffDatasets(before, after)); // => "minor"
 * requiredRelease(diffDatasets(after, before)); // => "major"
 * ```
 */
export function requiredRelease(changes: readonly DatasetChange[]): "major" | "minor" | "patch" | "none" {
  const required = new Set(readChanges(changes).map(({ release }) => release));
  return releases.find((release) => required.has(release)) ?? "none";
}
