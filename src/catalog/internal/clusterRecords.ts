import { clusters } from "../../generated/clusters.js";
import type { CatalogIndex } from "./CatalogIndex.js";

/** The records behind the positions. */
export function clusterRecords<C>({ own }: CatalogIndex): readonly C[] {
  return (own?.clusters ?? clusters) as readonly unknown[] as readonly C[];
}
