import type { DatasetChange, Release } from "./DatasetChange.js";
import { readChanges } from "./internal/readChanges.js";

const RANK: readonly ("none" | Release)[] = ["none", "patch", "minor", "major"];

/**
 * The release that changes of the data ask for: the greatest that one of them asks for.
 *
 * Only what data can show is seen. A formula, an order of results or a required version of Node that changes is for people
 * to declare.
 *
 * @param changes - what {@link diffDatasets} returned, or the `changes` of a release in `medtech-germany/changes.json`
 * @returns `"none"` when there is no change
 * @throws `InvalidDataError` when that is not a list of changes
 * @example
 * ```ts
 * const before = { clusters: [{ id: "medways", name: "Medways" }] };
 * const after = { clusters: [{ id: "medways", name: "medways" }, { id: "biopmed", name: "bioPmed" }] };
 * requiredRelease(diffDatasets(before, after)); // => "minor"
 * requiredRelease(diffDatasets(after, before)); // => "major"
 * ```
 */
export function requiredRelease(changes: readonly DatasetChange[]): "major" | "minor" | "patch" | "none" {
  const rank = readChanges(changes).reduce((highest, { release }) => Math.max(highest, RANK.indexOf(release)), 0);
  return RANK[rank] as (typeof RANK)[number];
}
