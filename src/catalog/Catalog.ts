import type { RetiredClusterId, RetiredFocusAreaId } from "../generated/ids.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** The least that a cluster of a custom catalog needs. All its other properties are kept. */
export interface CatalogCluster {
  readonly id: string;
  readonly name: string;
  /** Ids of the catalog's focus areas. */
  readonly focusAreas: readonly string[];
  /** Other names, for `findClusters`. */
  readonly aliases?: readonly string[] | undefined;
  /** The states or regions that it covers, for `clustersByState`. */
  readonly states?: { readonly value: readonly string[] } | undefined;
  /** Its location in degrees (WGS 84), for `clustersNear`. */
  readonly seat?: { readonly value: { readonly latitude: number; readonly longitude: number } } | undefined;
}

/** The least that a focus area of a custom catalog needs. */
export interface CatalogFocusArea {
  readonly id: string;
}

/**
 * An immutable set of clusters and focus areas, made by {@link createCatalog}.
 *
 * `C` and `A` are the record types of its clusters and areas (default: those of the built-in dataset).
 */
export interface Catalog<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  readonly clusters: readonly C[];
  readonly focusAreas: readonly A[];
}

/** The option that every function about clusters takes. */
export interface CatalogOption<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea> {
  /** A custom catalog (default: the built-in dataset). */
  readonly catalog?: Catalog<C, A> | undefined;
}

/** The id of a focus area of the catalog. Retired ids of the built-in dataset are followed to their successors. */
export type AreaRef<A extends CatalogFocusArea = FocusArea> = A["id"] | RetiredFocusAreaId;

/** A cluster of the catalog, by id or by record. A record stands for its id. */
export type ClusterRef<C extends CatalogCluster = Cluster> = C["id"] | RetiredClusterId | { readonly id: C["id"] };
