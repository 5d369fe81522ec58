import type { Drawn } from "./arbitraries.js";

/** All smallest covers by trying every set of clusters there is, as lists of ids in the order of the catalog. */
export function bruteForceCovers(
  { clusters, focusAreas }: Drawn,
  wanted: readonly string[],
): { readonly covers: string[][]; readonly uncoverable: string[] } {
  const listed = clusters.map((cluster) =>
    wanted.reduce((bits, id, i) => (cluster.focusAreas.includes(id) ? bits | (1n << BigInt(i)) : bits), 0n),
  );
  const coverable = listed.reduce((bits, row) => bits | row, 0n);
  // what a set covers is what it covers without its first cluster, and what that one lists
  const covered: bigint[] = [0n];
  const sizes: number[] = [0];
  let smallest: number[] = [];
  let size = clusters.length + 1;
  for (let set = 1; set < 2 ** clusters.length; set++) {
    const first = 31 - Math.clz32(set & -set);
    covered[set] = covered[set & (set - 1)]! | listed[first]!;
    const members = sizes[set & (set - 1)]! + 1;
    sizes[set] = members;
    if (covered[set] !== coverable || members > size) continue;
    smallest = members < size ? [set] : [...smallest, set];
    size = members;
  }
  return {
    covers: coverable === 0n ? [] : smallest.map((set) => membersOf(set).map((at) => clusters[at]!.id)),
    uncoverable: focusAreas
      .map(({ id }) => id)
      .filter((id) => wanted.includes(id) && !clusters.some((cluster) => cluster.focusAreas.includes(id))),
  };
}

function membersOf(set: number): number[] {
  return Array.from({ length: 32 }, (_, at) => at).filter((at) => (set >>> at) & 1);
}
