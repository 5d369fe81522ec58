import { areaRecords, clusterRecords } from "../catalog/answers.js";
import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { indexOf, lists } from "../catalog/catalogIndex.js";
import { deepFreeze } from "../internal/deepFreeze.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** The whole matrix: which cluster lists which focus area. */
export interface FocusMatrix<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  /** The rows. */
  readonly clusters: readonly C[];
  /** The columns. */
  readonly focusAreas: readonly A[];
  /** `cells[row][column]`: whether the cluster of the row lists the area of the column. */
  readonly cells: readonly (readonly boolean[])[];
}

let builtIn: FocusMatrix | undefined;

/**
 * Returns the matrix of clusters and focus areas, for tables and heat maps.
 *
 * A `false` means "not listed", not "cannot".
 *
 * @param options - `catalog`: a custom catalog (default: the built-in dataset)
 * @returns rows and columns in the order of the catalog, and `cells[row][column]`. The built-in matrix is frozen, and the same
 *   object each time; that of a custom catalog has fresh arrays.
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
  if (index.custom === undefined && builtIn !== undefined) return builtIn as unknown as FocusMatrix<C, A>;
  const rows = clusterRecords<C>(index);
  const columns = areaRecords<A>(index);
  const cells = index.clusterIds.map((_, cluster) => index.areaIds.map((_, area) => lists(index, cluster, area)));
  if (index.custom !== undefined) return { clusters: [...rows], focusAreas: [...columns], cells };
  const matrix = deepFreeze({ clusters: rows, focusAreas: columns, cells });
  builtIn = matrix as unknown as FocusMatrix;
  return matrix;
}
