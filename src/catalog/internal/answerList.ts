import { bitsIn } from "../../internal/bitsIn.js";
import type { CatalogIndex } from "./CatalogIndex.js";
import { clusterRecords } from "./clusterRecords.js";

const kept = /* @__PURE__ */ new Map<number | string, readonly unknown[]>();

/**
 * The clusters whose bits are set, word by word. Of the shipped dataset the list is frozen and kept, so that the same
 * answer is the same list again (a stable React dependency or memo key); of an own catalog it is a fresh array.
 */
export function answerList<C>(index: CatalogIndex, bits: readonly number[]): readonly C[] {
  if (index.own !== undefined) return pick<C>(index, bits);
  const key = bits.length === 1 ? bits[0]! : bits.join();
  let answer = kept.get(key);
  if (answer === undefined) {
    answer = Object.freeze(pick<C>(index, bits));
    kept.set(key, answer);
  }
  return answer as readonly C[];
}

function pick<C>(index: CatalogIndex, bits: readonly number[]): C[] {
  const records = clusterRecords<C>(index);
  let count = 0;
  for (const word of bits) count += bitsIn(word);
  // as long as it will be: a list of a million grows by being copied many times
  const picked = new Array<C>(count);
  let at = 0;
  for (let word = 0; word < bits.length; word++) {
    // one turn a set bit: the lowest one is taken off each time
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) {
      picked[at++] = records[word * 32 + 31 - Math.clz32(rest & -rest)]!;
    }
  }
  return picked;
}
