import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { clusterRecords } from "../catalog/internal/clusterRecords.js";
import { clusterSeats } from "../catalog/internal/clusterSeats.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { InvalidArgumentError } from "../errors.js";
import { describe } from "../internal/messages.js";
import { isWithin, readInput, readLimit, readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { greatCircleKm } from "./internal/greatCircleKm.js";

/** So many more than asked for are gathered before they are sorted and cut. */
const SPARE = 64;

/** A point on the globe, in degrees (WGS 84). */
export interface Point {
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
}

/** What a search by distance shows. */
export interface NearOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /** Only clusters at most this far away, in kilometres from 0. Default: however far. */
  readonly withinKm?: number;
  /** At most this many, from the nearest on; an integer from 0. Default: all. */
  readonly limit?: number;
}

/** A cluster and how far its seat is from the point asked for. */
export interface NearCluster<C extends CatalogCluster = Cluster> {
  readonly cluster: C;
  readonly distanceKm: number;
}

/**
 * Clusters by the distance of their seat from a point, nearest first.
 *
 * A seat stands for the centre of its city, so distances are good to a few kilometres. Clusters without a seat are left
 * out. Formula: haversine on a sphere of 6,371.0088 km (mean Earth radius, IUGG), at most about 0.5 % off the ellipsoid.
 *
 * @param point - latitude and longitude in degrees
 * @param options - `withinKm`, `limit`, `catalog`
 * @returns clusters with `distanceKm`, nearest first; those equally far in the order of the catalog
 * @throws {@link InvalidArgumentError} when the point is not on the globe, or an option is out of its range
 * @example
 * ```ts
 * const jena = { latitude: 50.927, longitude: 11.586 };
 * clustersNear(jena, { withinKm: 150 }).map(({ cluster, distanceKm }) => [cluster.id, Math.round(distanceKm)]);
 * // => [["medways", 0], ["optonet", 0], ["innomed", 134]]
 * ```
 */
export function clustersNear<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  point: Point,
  options?: NearOptions<C, A>,
): readonly NearCluster<C>[] {
  // each by name: those of a browser's position are inherited, and a spread would lose them
  const { latitude, longitude } = readInput("point", () => ({
    latitude: point?.latitude,
    longitude: point?.longitude,
  }));
  if (!isWithin(latitude, 90)) throw outOfRange("point.latitude", "-90 to 90", latitude);
  if (!isWithin(longitude, 180)) throw outOfRange("point.longitude", "-180 to 180", longitude);
  const { withinKm, limit, catalog } = readOptions(
    options,
    ({ withinKm = Number.POSITIVE_INFINITY, limit, catalog }) => ({ withinKm, limit, catalog }),
  );
  if (!(typeof withinKm === "number" && withinKm >= 0)) throw outOfRange("withinKm", "0 on", withinKm);
  const most = readLimit(limit);
  const index = indexOf(catalog);

  const records = clusterRecords<C>(index);
  const seats = clusterSeats(index);
  let near: NearCluster<C>[] = [];
  let farthest = withinKm;
  for (let i = 0; i < seats.positions.length; i++) {
    const distanceKm = greatCircleKm(latitude, longitude, seats.latitudes[i]!, seats.longitudes[i]!);
    if (distanceKm > farthest) continue;
    near.push({ cluster: records[seats.positions[i]!]!, distanceKm });
    // sorting all of a million to keep ten would take longer than all distances
    if (near.length >= 2 * most + SPARE) {
      near = nearest(near, most);
      farthest = near.at(-1)?.distanceKm ?? farthest;
    }
  }
  const found = nearest(near, most);
  return index.own === undefined ? Object.freeze(found) : found;
}

/** The first `most` by distance. The sort is stable: those equally far stay in the order of the catalog. */
function nearest<C extends CatalogCluster>(near: NearCluster<C>[], most: number): NearCluster<C>[] {
  return near.sort((a, b) => a.distanceKm - b.distanceKm).slice(0, most);
}

function outOfRange(argument: string, range: string, value: unknown): InvalidArgumentError {
  return new InvalidArgumentError(argument, `expected a number from ${range}, got ${describe(value)}`);
}
