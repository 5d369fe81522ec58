import type { CatalogCluster } from "../../index.js";
import type { Place } from "./project.js";
import { clusterName, readRecord } from "./recordNames.js";

/** A place that clusters are run from. */
export interface SeatGroup extends Place {
  /** Their names, in the order of the catalog. */
  readonly names: readonly string[];
  /** The city, where a record names it. */
  readonly city: string | undefined;
}

/** Whose seat it is, and where. */
export function seatText({ names, city }: SeatGroup): string {
  return [...names, ...(city === undefined ? [] : [city])].join(", ");
}

/** The seats of clusters, each once, in the order of the catalog; and how many clusters tell of none. */
export function seatsOf(clusters: readonly CatalogCluster[]): { seats: SeatGroup[]; seatless: number } {
  const seats = new Map<string, SeatGroup & { names: string[] }>();
  let seatless = 0;
  for (const cluster of clusters) {
    const name = clusterName(cluster);
    const seat = readRecord(() => seatOf(cluster));
    if (seat === undefined) {
      seatless++;
      continue;
    }
    const place = `${seat.latitude} ${seat.longitude}`;
    const known = seats.get(place);
    if (known === undefined) seats.set(place, { ...seat, names: [name] });
    else known.names.push(name);
  }
  return { seats: [...seats.values()], seatless };
}

function seatOf({ seat }: CatalogCluster): (Place & { city: string | undefined }) | undefined {
  if (seat === undefined) return undefined;
  const { latitude, longitude, city } = seat.value as Place & { readonly city?: unknown };
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  return { latitude, longitude, city: typeof city === "string" ? city : undefined };
}
