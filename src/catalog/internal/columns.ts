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
    for (let area = 0; area < areaIds.length; area++) {
      // a shift takes the last five bits of its operand: the place within the word
      const listed = (rows[cluster * rowWords + (area >>> 5)]! >>> area) & 1;
      bits[area * words + (cluster >>> 5)]! |= listed << cluster;
    }
  }
  return { bits, words };
}
