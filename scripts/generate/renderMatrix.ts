import type { OpenDataset } from "../../src/model/OpenIds.js";

/** The marks of the matrix as bits, so that scores need no record and no work at load. */
export function renderMatrix({ clusters, focusAreas }: OpenDataset): string {
  const words = Math.ceil(focusAreas.length / 32);
  const rows = clusters.flatMap((cluster) => {
    const row = new Int32Array(words);
    for (const [area, { id }] of focusAreas.entries()) {
      if (cluster.focusAreas.includes(id)) row[area >>> 5] = (row[area >>> 5] as number) | (1 << (area & 31));
    }
    return [...row];
  });
  return `
/** For each cluster ${words} word(s) of 32 bits, bit f set where it lists focus area f. */
export const matrix: readonly number[] = [${rows.join(", ")}];
`;
}
