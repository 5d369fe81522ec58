import type { CatalogIndex } from "../../../catalog/internal/CatalogIndex.js";
import type { Masks } from "./Masks.js";

/** Clusters that list the same of what is wanted, merged. */
export interface Groups {
  /** What each group lists of it; all different, none empty. */
  readonly masks: Masks;
  /** The first members of each group, ascending: no more than could be shown. */
  readonly members: readonly (readonly number[])[];
}

/** Merges the clusters that list the same of the wanted areas; those that list none are left out. */
export function groupByMask(
  { rows, rowWords, clusterIds }: CatalogIndex,
  wanted: readonly number[],
  among: readonly number[] | undefined,
  mostMembers: number,
): Groups {
  const width = Math.ceil(wanted.length / 32);
  // in the order of the catalog, whatever that of the caller: it decides which covers a limit lets through
  const candidates = among && Int32Array.from(among).sort();
  const count = candidates?.length ?? clusterIds.length;
  const groups = new Map<number | string, number[]>();
  const bits: number[] = [];
  const mask = new Int32Array(width);
  for (let i = 0; i < count; i++) {
    const cluster = candidates === undefined ? i : candidates[i]!;
    mask.fill(0);
    let any = 0;
    for (let w = 0; w < wanted.length; w++) {
      const area = wanted[w]!;
      const listed = (rows[cluster * rowWords + (area >>> 5)]! >>> area) & 1;
      mask[w >>> 5]! |= listed << w;
      any |= listed;
    }
    if (any === 0) continue;
    const key = width === 1 ? mask[0]! : mask.join();
    const members = groups.get(key);
    if (members === undefined) {
      groups.set(key, [cluster]);
      for (let word = 0; word < width; word++) bits.push(mask[word]!);
    } else if (members.length < mostMembers) members.push(cluster);
  }
  return { masks: { width, bits: Int32Array.from(bits), count: groups.size }, members: [...groups.values()] };
}
