import type { CatalogIndex } from "../catalog/catalogIndex.js";
import { bitAt, keyOf, setBit, wordsFor } from "../internal/bits.js";
import { type AreaSets, areasOf, hasAll, isSubset, sizeOf, without } from "./areaSets.js";
import { CoverSearch } from "./CoverSearch.js";
import { StepBudget } from "./StepBudget.js";

/** Clusters that list the same requested areas, merged. */
interface Groups {
  /** The requested areas that the clusters of each group list; all sets are different, and none is empty. */
  readonly sets: AreaSets;
  /** The first members of each group, ascending: no more than could be returned. */
  readonly members: readonly (readonly number[])[];
}

/** Merges the clusters that list the same requested areas. Clusters that list none of them are omitted. */
export function groupClusters(
  { rows, rowWords, clusterIds }: CatalogIndex,
  requested: readonly number[],
  among: readonly number[] | undefined,
  mostMembers: number,
): Groups {
  const width = wordsFor(requested.length);
  // in the order of the catalog, not of the caller, since it decides which covers a limit keeps
  const candidates = among && Int32Array.from(among).sort();
  const count = candidates?.length ?? clusterIds.length;
  const groups = new Map<number | string, number[]>();
  const bits: number[] = [];
  const set = new Int32Array(width);
  for (let i = 0; i < count; i++) {
    const cluster = candidates === undefined ? i : candidates[i]!;
    set.fill(0);
    let any = false;
    for (let area = 0; area < requested.length; area++) {
      if (bitAt(rows, cluster * rowWords, requested[area]!) === 0) continue;
      setBit(set, 0, area);
      any = true;
    }
    if (!any) continue;
    const key = keyOf(set);
    const members = groups.get(key);
    if (members === undefined) {
      groups.set(key, [cluster]);
      for (const word of set) bits.push(word);
    } else if (members.length < mostMembers) members.push(cluster);
  }
  return { sets: { width, bits: Int32Array.from(bits), count: groups.size }, members: [...groups.values()] };
}

/** Returns at most `most` of the smallest covers of `areas`, as ascending positions of clusters, in any order. */
export function smallestCovers({ sets, members }: Groups, areas: Int32Array, most: number): number[][] {
  const covers: number[][] = [];
  if (sets.count === 0) return covers;
  const known = new Set<string>();
  const addGroups = (groups: readonly number[]): boolean => {
    const key = [...groups].sort((a, b) => a - b).join();
    if (known.has(key)) return true;
    known.add(key);
    return eachChoice(
      groups.map((group) => members[group]!),
      (cover) => covers.push(cover.sort((a, b) => a - b)) < most,
    );
  };
  const budget = new StepBudget();
  const search = new CoverSearch(sets, maximalSets(sets, budget), budget);
  search.run((cover) => expandCover(sets, cover, areas, addGroups));
  return covers;
}

/** Returns the sets that aren't within another one, largest first. Some smallest cover always consists of such sets. */
export function maximalSets(sets: AreaSets, budget: StepBudget): number[] {
  const sizes = Array.from({ length: sets.count }, (_, at) => sizeOf(sets, at));
  const largestFirst = sizes.map((_, at) => at).sort((a, b) => sizes[b]! - sizes[a]!);
  const maximal: number[] = [];
  // the maximal sets that have an area: a set with this area can only be within one of them
  const having = Array.from({ length: sets.width * 32 }, (): number[] => []);
  for (const at of largestFirst) {
    const areas = areasOf(sets, at);
    const rarest = areas.reduce((a, b) => (having[b]!.length < having[a]!.length ? b : a));
    budget.spend(having[rarest]!.length * sets.width);
    if (having[rarest]!.some((other) => isSubset(sets, at, other))) continue;
    maximal.push(at);
    for (const area of areas) having[area]!.push(at);
  }
  return maximal;
}

/**
 * Expands a cover of maximal sets to all covers of the same size in which some of them are replaced by a subset. Passes each
 * to `found` until it returns false. The same cover may come from several covers of maximal sets.
 */
export function expandCover(
  sets: AreaSets,
  cover: readonly number[],
  areas: Int32Array,
  found: (cover: readonly number[]) => boolean,
): boolean {
  const options = cover.map((maximal) => {
    // what no other set of the cover has
    const needed = uncovered(
      sets,
      cover.filter((other) => other !== maximal),
      areas,
    );
    const subsets: number[] = [];
    for (let at = 0; at < sets.count; at++) {
      if (isSubset(sets, at, maximal) && hasAll(sets, at, needed)) subsets.push(at);
    }
    return subsets;
  });
  const chosen: number[] = [];
  const choose = (i: number, open: Int32Array): boolean => {
    if (i === options.length) return found(chosen);
    for (const at of options[i]!) {
      const rest = without(sets, at, open);
      if (uncovered(sets, cover.slice(i + 1), rest).some((word) => word !== 0)) continue;
      chosen.push(at);
      const goOn = choose(i + 1, rest);
      chosen.pop();
      if (!goOn) return false;
    }
    return true;
  };
  return choose(0, areas);
}

/** Returns the areas that no set of a cover has. */
function uncovered(sets: AreaSets, cover: readonly number[], areas: Int32Array): Int32Array {
  return cover.reduce((open, at) => without(sets, at, open), areas);
}

/** Passes each way to choose one item per list to `found`, until it returns false. */
function eachChoice(lists: readonly (readonly number[])[], found: (choice: number[]) => boolean): boolean {
  const [first, ...others] = lists;
  if (first === undefined) return found([]);
  return first.every((item) => eachChoice(others, (choice) => found([item, ...choice])));
}
