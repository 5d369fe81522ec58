import type { CatalogIndex } from "./CatalogIndex.js";
import { columns } from "./columns.js";

/** Which clusters list all (or any) of some areas: their columns, joined word by word. */
export function joinColumns(index: CatalogIndex, areas: readonly number[], all: boolean): number[] {
  const { bits, words } = columns(index);
  const joined = new Array<number>(words);
  for (let word = 0; word < words; word++) {
    let every = -1;
    let some = 0;
    for (let i = 0; i < areas.length; i++) {
      const column = bits[areas[i]! * words + word]!;
      every &= column;
      some |= column;
    }
    joined[word] = all ? every : some;
  }
  return joined;
}
