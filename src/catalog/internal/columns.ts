import type { CatalogIndex, Columns } from "./CatalogIndex.js";

/** The rows turned on their side, at the first question that needs them: "which clusters list this area". */
export function columns(index: CatalogIndex): Columns {
  index.columns ??= transpose(index);
  return index.columns;
}

function transpose({ rows, rowWords, clusterIds, areaIds }: CatalogIndex): Columns {
  const words = Math.ceil(clusterIds.length / 32);
  const bits = new Int32Array(areaIds.length * words);
  for (let cluster = 0; cluster < clusterIds.length; cluster++) {
    for (let word = 0; word < rowWords; word++) {
      // one turn a listed area: most rows list few of many
      for (let rest = rows[cluster * rowWords + word]!; rest !== 0; rest &= rest - 1) {
        const area = word * 32 + 31 - Math.clz32(rest & -rest);
        // a shift takes the last five bits of its operand: the place within the word
        bits[area * words + (cluster >>> 5)]! |= 1 << cluster;
      }
    }
  }
  return { bits, words };
}
