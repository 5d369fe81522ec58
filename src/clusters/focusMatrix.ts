import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { areaRecords } from "../catalog/internal/areaRecords.js";
import type { CatalogIndex } from "../catalog/internal/CatalogIndex.js";
import { clusterRecords } from "../catalog/internal/clusterRecords.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { deepFreeze } from "../internal/deepFreeze.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** The whole table: which cluster lists which area. */
export interface FocusMatrix<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  /** The rows. */
  readonly clusters: readonly C[];
  /** The columns. */
  readonly focusAreas: readonly A[];
  /** `cells[row][column]`: whether the cluster of the row lists the area of the column. */
  readonly cells: readonly (readonly boolean[])[];
}

let shipped: FocusMatrix | undefined;

/**
 * The matrix of clusters and focus areas, as the brochure prints it: for tables and heat maps.
 *
 * A `false` means "not listed", not "cannot".
 *
 * @param options - `catalog`: your own, instead of the shipped dataset
 * @returns rows and columns in the order of the catalog, and `cells[row][column]`; of the shipped dataset frozen, and the
 *   same object every time; of an own catalog fresh arrays
 * @example
 * ```ts
 * const { clusters: rows, cells } = focusMatrix();
 * rows[11]?.name; // => "Medizin.NRW"
 * cells[11]?.every((listed) => listed); // => true
 * ```
 */
export function focusMatrix<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  options?: CatalogOption<C, A>,
): FocusMatrix<C, A> {
  const index = indexOf(readOptions(options, ({ catalog }) => catalog));
  if (index.own === undefined && shipped !== undefined) return shipped as unknown as FocusMatrix<C, A>;
  const cells = index.clusterIds.map((_, cluster) => rowOf(index, cluster));
  const rows = clusterRecords<C>(index);
  const columns = areaRecords<A>(index);
  if (index.own !== undefined) return { clusters: [...rows], focusAreas: [...columns], cells };
  const matrix = deepFreeze({ clusters: rows, focusAreas: columns, cells });
  shipped = matrix as unknown as FocusMatrix;
  return matrix;
}

function rowOf({ rows, rowWords, areaIds }: CatalogIndex, cluster: number): boolean[] {
  const cells = new Array<boolean>(areaIds.length);
  for (let area = 0; area < cells.length; area++) {
    cells[area] = ((rows[cluster * rowWords + (area >>> 5)]! >>> area) & 1) === 1;
  }
  return cells;
}
