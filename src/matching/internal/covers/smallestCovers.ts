import { CoverSearch } from "./CoverSearch.js";
import { Effort } from "./Effort.js";
import { expandCover } from "./expandCover.js";
import type { Groups } from "./groupByMask.js";
import { maximalSets } from "./maximalSets.js";

/** The smallest covers as lists of positions, ascending, at most `most` of them, in no order that matters. */
export function smallestCovers({ masks, members }: Groups, all: Int32Array, most: number): number[][] {
  const covers: number[][] = [];
  const known = new Set<string>();
  const ofGroups = (groups: readonly number[]): boolean => {
    const key = [...groups].sort((a, b) => a - b).join();
    if (known.has(key)) return true;
    known.add(key);
    return choices(
      groups.map((group) => members[group]!),
      (cover) => covers.push(cover.sort((a, b) => a - b)) < most,
    );
  };
  const effort = new Effort();
  new CoverSearch(masks, maximalSets(masks, effort), effort).run((cover) => expandCover(masks, cover, all, ofGroups));
  return covers;
}

/** One of each list, in every combination, until `found` answers false. */
function choices(lists: readonly (readonly number[])[], found: (choice: number[]) => boolean): boolean {
  const [first, ...others] = lists;
  if (first === undefined) return found([]);
  return first.every((item) => choices(others, (choice) => found([item, ...choice])));
}
