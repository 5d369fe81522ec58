import { ReleaseCheckError } from "./programs.js";

/** All sizes of a release, the smallest first. */
const sizes = ["none", "patch", "minor", "major"] as const;

/** The size of a release. */
export type ReleaseOrNone = (typeof sizes)[number];

/** Returns the largest of several releases. */
export function largest(releases: readonly ReleaseOrNone[]): ReleaseOrNone {
  return sizes[Math.max(0, ...releases.map((release) => sizes.indexOf(release)))] as ReleaseOrNone;
}

/** Reports whether a release is at least as large as another. */
export function covers(declared: ReleaseOrNone, required: ReleaseOrNone): boolean {
  return sizes.indexOf(declared) >= sizes.indexOf(required);
}

/** Orders versions: below 0 if the first one is earlier. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** Returns the size of the release that leads from one version to another. */
export function releaseBetween(from: string, to: string): ReleaseOrNone {
  const [before, after] = [partsOf(from), partsOf(to)];
  const i = before.findIndex((part, i) => part !== after[i]);
  return i === -1 ? "none" : (["major", "minor", "patch"] as const)[i as 0 | 1 | 2];
}

/** Splits a version into major, minor and patch. A pre-release counts as the version itself. */
function partsOf(version: string): readonly [number, number, number] {
  const match = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (match === null) throw new ReleaseCheckError(`expected a version such as "1.4.0", got "${version}"`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
