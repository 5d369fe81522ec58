import { clusters } from "../../generated/clusters.js";
import type { CatalogIndex, Seats } from "./CatalogIndex.js";

/** Where the clusters are that say so, in the order of the catalog. */
export function clusterSeats(index: CatalogIndex): Seats {
  index.seats ??= index.own?.seats ?? {
    positions: clusters.map((_, position) => position),
    latitudes: clusters.map(({ seat }) => seat.value.latitude),
    longitudes: clusters.map(({ seat }) => seat.value.longitude),
  };
  return index.seats;
}
