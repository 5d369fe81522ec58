import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { columns } from "../../catalog/internal/columns.js";
import type { RankLimits } from "./best.js";
import { roundScore } from "./roundScore.js";
import { scoreAt } from "./scoreAt.js";
import { Top } from "./Top.js";
import type { Wish } from "./Wish.js";

/**
 * The best few of many: 32 clusters at a time are parted by the wanted areas that they list, heaviest first, and a part is
 * left as soon as what it could still gain is too little. Nearly every word of 32 is done after two or three steps.
 */
export function rankByColumns(index: CatalogIndex, wish: Wish, { limit, minScore, among }: RankLimits): Top {
  const { bits, words } = columns(index);
  const { positions, weights, total, penalty } = wish;
  const top = new Top(index, limit, roundScore(minScore));
  const order = positions.map((_, i) => i).sort((a, b) => weights[b]! - weights[a]!);
  const starts = order.map((i) => positions[i]! * words);
  const gains = order.map((i) => weights[i]!);
  // what the areas from the i-th on weigh together
  const open = new Array<number>(gains.length + 1).fill(0);
  for (let i = gains.length - 1; i >= 0; i--) open[i] = open[i + 1]! + gains[i]!;
  let word = 0;
  // a penalty only lowers a score, so that what is gained bounds it from above
  let least = top.least * total;

  function part(i: number, clusters: number, gained: number): void {
    if (clusters === 0 || gained + open[i]! < least) return;
    if (i < starts.length) {
      const listing = bits[starts[i]! + word]!;
      part(i + 1, clusters & listing, gained + gains[i]!);
      part(i + 1, clusters & ~listing, gained);
      return;
    }
    let score = -1;
    for (let rest = clusters; rest !== 0; rest &= rest - 1) {
      const position = word * 32 + 31 - Math.clz32(rest & -rest);
      // all of this part list the same of what is wanted, but not of what is not
      if (score < 0 || penalty > 0) score = scoreAt(index, wish, position);
      top.offer(position, score);
    }
    least = top.least * total;
  }

  const candidates = bitsOf(among, index.clusterIds.length, words);
  for (; word < words; word++) part(0, candidates[word]!, 0);
  return top;
}

/** The clusters to look at, as a bit column: those in `among`, or all. */
function bitsOf(among: readonly number[] | undefined, count: number, words: number): Int32Array {
  const bits = new Int32Array(words);
  if (among === undefined) {
    bits.fill(-1);
    if (count % 32 !== 0) bits[words - 1] = (1 << (count % 32)) - 1;
  } else for (const position of among) bits[position >>> 5]! |= 1 << position;
  return bits;
}
