import { clusters } from "../generated/clusters.js";
import { focusAreas } from "../generated/focusAreas.js";
import { countBits, lowestBit, withoutLowestBit } from "../internal/bits.js";
import { type CatalogIndex, columns } from "./catalogIndex.js";

/** Returns the records behind the positions of clusters. */
export function clusterRecords<C>({ custom }: CatalogIndex): readonly C[] {
  return (custom?.clusters ?? clusters) as readonly unknown[] as readonly C[];
}

/** Returns the records behind the positions of focus areas. */
export function areaRecords<A>({ custom }: CatalogIndex): readonly A[] {
  return (custom?.focusAreas ?? focusAreas) as readonly unknown[] as readonly A[];
}

/** Returns the set of all clusters, as words of bits. */
export function everyCluster(index: CatalogIndex): number[] {
  const count = index.clusterIds.length;
  const set = new Array<number>(columns(index).words).fill(-1);
  if (count % 32 !== 0) set[set.length - 1] = (1 << (count % 32)) - 1;
  return set;
}

/** Returns the set of clusters that list all (or any) of some areas: with no areas, every cluster (or none). */
export function clustersListing(index: CatalogIndex, areas: readonly number[], all: boolean): number[] {
  const { bits, words } = columns(index);
  const listing = everyCluster(index);
  for (let word = 0; word < words; word++) {
    let every = listing[word]!;
    let some = 0;
    for (let i = 0; i < areas.length; i++) {
      const column = bits[areas[i]! * words + word]!;
      every &= column;
      some |= column;
    }
    listing[word] = all ? every : some;
  }
  return listing;
}

/** Returns the records of a set of clusters, in the order of the catalog. */
export function recordsIn<C>(index: CatalogIndex, set: readonly number[]): C[] {
  const records = clusterRecords<C>(index);
  let count = 0;
  for (const word of set) count += countBits(word);
  // of its final length: a growing array of a million is copied many times
  const found = new Array<C>(count);
  let next = 0;
  for (let word = 0; word < set.length; word++) {
    for (let rest = set[word]!; rest !== 0; rest = withoutLowestBit(rest)) {
      found[next++] = records[word * 32 + lowestBit(rest)]!;
    }
  }
  return found;
}

/** Freezes an answer that belongs to the built-in dataset. A custom catalog's answers are the caller's to change. */
export function freezeBuiltIn<T>(index: CatalogIndex, answer: T): T {
  return index.custom === undefined ? Object.freeze(answer) : answer;
}

/**
 * Freezes a built-in answer and keeps it under a key, so that the same question returns the same array each time: a stable
 * React dependency or memo key.
 */
export function keep<K, T>(kept: Map<K, readonly T[]>, key: K, answer: readonly T[]): readonly T[] {
  kept.set(key, Object.freeze(answer));
  return answer;
}
