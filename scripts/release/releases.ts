/** How great a release is, from none to the greatest. */
const releases = ["none", "patch", "minor", "major"] as const;

export type ReleaseOrNone = (typeof releases)[number];

/** The greatest of several releases. */
export function greatest(all: readonly ReleaseOrNone[]): ReleaseOrNone {
  return releases[Math.max(0, ...all.map((release) => releases.indexOf(release)))] as ReleaseOrNone;
}

/** Whether a release is at least as great as another. */
export function covers(declared: ReleaseOrNone, required: ReleaseOrNone): boolean {
  return releases.indexOf(declared) >= releases.indexOf(required);
}
