import type { Catalog, CatalogCluster, CatalogFocusArea } from "./Catalog.js";
import { buildIndex } from "./internal/buildIndex.js";
import { registerIndex } from "./internal/indexOf.js";
import { readTables } from "./internal/readTables.js";

/**
 * A catalog of your own clusters and focus areas, to be asked like the shipped dataset, whether seventeen or a million.
 *
 * Every record is read once; results hold your own objects with all their fields, and changing an object afterwards
 * changes no answer. Ids are typed: an area that the catalog does not have does not compile.
 *
 * @param data - `focusAreas`: at least an `id` each; `clusters`: at least `id`, `name` and the ids of their `focusAreas`,
 *   and `states: { value }` where `clustersByState` is to find them. Their order is the order of all answers.
 * @returns the catalog, to be passed as the option `catalog`
 * @throws {@link InvalidDataError} with the path of everything that is wrong: an id that is missing or stands twice, an
 *   area that is not among `focusAreas`, a property that throws, data that is no object at all
 * @example
 * ```ts
 * const europe = createCatalog({
 *   focusAreas: [...focusAreas, { id: "nanomedicine" }],
 *   clusters: [...clusters, { id: "biopmed", name: "bioPmed", focusAreas: ["diagnostics", "nanomedicine"] }],
 * });
 * rankClusters({ nanomedicine: 1 }, { catalog: europe, limit: 1 })[0]?.cluster.name; // => "bioPmed"
 * ```
 */
export function createCatalog<const C extends CatalogCluster, const A extends CatalogFocusArea>(data: {
  readonly clusters: readonly C[];
  readonly focusAreas: readonly A[];
}): Catalog<C, A> {
  const { focusAreas, clusters } = readTables(data);
  const index = buildIndex(focusAreas, clusters);
  const catalog = Object.freeze({
    clusters: index.own.clusters as readonly C[],
    focusAreas: index.own.focusAreas as readonly A[],
  });
  registerIndex(catalog, index);
  return catalog;
}
