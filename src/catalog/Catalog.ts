import type { RetiredClusterId, RetiredFocusAreaId } from "../generated/ids.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** The least that a cluster of your own needs; whatever else it holds stays with it. */
export interface CatalogCluster {
  readonly id: string;
  readonly name: string;
  /** Ids of the catalog's focus areas. */
  readonly focusAreas: readonly string[];
  /** Other names, for `findClusters`. */
  readonly aliases?: readonly string[];
  /** The states or regions that it covers, for `clustersByState`. */
  readonly states?: { readonly value: readonly string[] };
  /** Where it is, in degrees (WGS 84), for `clustersNear`. */
  readonly seat?: { readonly value: { readonly latitude: number; readonly longitude: number } };
}

/** The least that a focus area of your own needs. */
export interface CatalogFocusArea {
  readonly id: string;
}

/**
 * An immutable set of clusters and focus areas that every question can be asked of; made by {@link createCatalog}.
 *
 * `C` and `A` are the record types of its clusters and areas; left out, they are those of the shipped dataset.
 */
export interface Catalog<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  readonly clusters: readonly C[];
  readonly focusAreas: readonly A[];
}

/** An option that all questions about clusters take. */
export interface CatalogOption<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  /** Your own catalog, to ask it instead of the shipped dataset. */
  readonly catalog?: Catalog<C, A>;
}

/** The id of an area of the catalog; an id of the dataset that was retired is followed to its successor. */
export type AreaRef<A extends CatalogFocusArea = FocusArea> = A["id"] | RetiredFocusAreaId;

/** A cluster of the catalog, by id or by record; a record stands for its id. */
export type ClusterRef<C extends CatalogCluster = Cluster> = C["id"] | RetiredClusterId | { readonly id: C["id"] };
