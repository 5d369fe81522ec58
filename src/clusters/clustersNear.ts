import { clusterRecords, freezeBuiltIn } from "../catalog/answers.js";
import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { indexOf, seats } from "../catalog/catalogIndex.js";
import { InvalidArgumentError } from "../errors.js";
import { describe } from "../internal/messages.js";
import { isWithin, readInput, readLimit, readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

const MEAN_EARTH_RADIUS_KM = 6371.0088;

/** How many more clusters than needed are collected before they are sorted and cut. */
const SPARE = 64;

/** A point on the globe, in degrees (WGS 84). */
export interface Point {
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
}

/** Options of {@link clustersNear}. */
export interface NearOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /** The greatest distance in kilometres, from 0 (default: no maximum). */
  readonly withinKm?: number | undefined;
  /** The greatest number of results, nearest first; an integer from 0 (default: all). */
  readonly limit?: number | undefined;
}

/** A cluster with the distance of its seat from the point. */
export interface NearCluster<C extends CatalogCluster = Cluster> {
  readonly cluster: C;
  readonly distanceKm: number;
}

/**
 * Returns the clusters ordered by the distance of their seat from a point, nearest first.
 *
 * A seat is the centre of its city, so distances are good to a few kilometres. Clusters without a seat are omitted.
 *
 * @remarks
 * Formula: haversine on a sphere of 6,371.0088 km (mean Earth radius, IUGG), at most about 0.5 % off the ellipsoid.
 *
 * @param point - latitude and longitude in degrees
 * @param options - `withinKm`, `limit`, `catalog`
 * @returns clusters with `distanceKm`, nearest first; equally distant ones in the order of the catalog
 * @throws {@link InvalidArgumentError} if the point isn't on the globe, or an option is out of its range
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
  // by name, because a browser's GeolocationCoordinates inherit their properties and a spread would lose them
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
  const { positions, latitudes, longitudes } = seats(index);
  let near: NearCluster<C>[] = [];
  let farthest = withinKm;
  for (let i = 0; i < positions.length; i++) {
    const distanceKm = greatCircleKm(latitude, longitude, latitudes[i]!, longitudes[i]!);
    if (distanceKm > farthest) continue;
    near.push({ cluster: records[positions[i]!]!, distanceKm });
    // sorting a million to keep ten would take longer than computing all distances
    if (near.length >= 2 * most + SPARE) {
      near = nearest(near, most);
      farthest = near[near.length - 1]?.distanceKm ?? farthest;
    }
  }
  return freezeBuiltIn(index, nearest(near, most));
}

/** Returns the first `most` by distance. The sort is stable: equally distant ones keep the order of the catalog. */
function nearest<C extends CatalogCluster>(near: NearCluster<C>[], most: number): NearCluster<C>[] {
  return near.sort((a, b) => a.distanceKm - b.distanceKm).slice(0, most);
}

function outOfRange(argument: string, range: string, value: unknown): InvalidArgumentError {
  return new InvalidArgumentError(argument, `expected a number from ${range}, got ${describe(value)}`);
}

/** Returns the distance of two points along the surface of the globe (haversine formula), to the metre. */
function greatCircleKm(latitude: number, longitude: number, toLatitude: number, toLongitude: number): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(latitude, toLatitude) +
    Math.cos(radians(latitude)) * Math.cos(radians(toLatitude)) * half(longitude, toLongitude);
  const km = 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  // engines differ in the last digit of a sine; a metre is far finer than the centre of a city
  return Math.round(km * 1000) / 1000;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
