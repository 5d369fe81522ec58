import type { ReleaseOrNone } from "./releases.js";
import { Stop } from "./Stop.js";

/** Major, minor and patch of a version; those of a pre-release are not told apart from the version itself. */
function partsOf(version: string): readonly [number, number, number] {
  const match = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (match === null) throw new Stop(`expected a version such as "1.4.0", got "${version}"`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** For sorting: below 0 when the first version is the earlier one. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** The release that leads from one version to another. */
export function releaseBetween(from: string, to: string): ReleaseOrNone {
  const [before, after] = [partsOf(from), partsOf(to)];
  const at = before.findIndex((part, i) => part !== after[i]);
  return at === -1 ? "none" : (["major", "minor", "patch"] as const)[at as 0 | 1 | 2];
}
