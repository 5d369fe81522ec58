import { findById } from "../../internal/ids.js";
import { readInput } from "../../internal/untrusted.js";
import type { CatalogIndex } from "./CatalogIndex.js";

/** The position of a cluster, given by id or by record; a record stands for its id. */
export function clusterPosition(index: CatalogIndex, cluster: unknown): number {
  const id =
    typeof cluster === "object" && cluster !== null
      ? readInput("cluster", () => (cluster as { readonly id?: unknown }).id)
      : cluster;
  return findById("cluster", index.clusterPosition, id);
}
