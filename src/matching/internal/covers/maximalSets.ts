import type { Effort } from "./Effort.js";
import type { Masks } from "./Masks.js";
import { areasOf, isWithin, sizeOf } from "./maskSets.js";

/** The sets that are within no other: a smallest cover can always be found among them. Largest first. */
export function maximalSets(masks: Masks, effort: Effort): number[] {
  const sizes = Array.from({ length: masks.count }, (_, at) => sizeOf(masks, at));
  const largestFirst = sizes.map((_, at) => at).sort((a, b) => sizes[b]! - sizes[a]!);
  const maximal: number[] = [];
  // the maximal sets that hold an area: a set that holds it can only be within one of these
  const holding = Array.from({ length: masks.width * 32 }, (): number[] => []);
  for (const at of largestFirst) {
    const areas = areasOf(masks, at);
    const rarest = areas.reduce((a, b) => (holding[b]!.length < holding[a]!.length ? b : a));
    effort.spend(holding[rarest]!.length * masks.width);
    const dominated = holding[rarest]!.some((other) => isWithin(masks, at, other));
    if (dominated) continue;
    maximal.push(at);
    for (const area of areas) holding[area]!.push(at);
  }
  return maximal;
}
