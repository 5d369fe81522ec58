import type { ChartProjection } from "../ChartSpec.js";
import { extent } from "./extent.js";

/** A place on the globe, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a place is on the map, in whole pixels. */
export type Projected = (place: Place) => { readonly x: number; readonly y: number };

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * A projection that shows all places within a width, with room at the sides; the height that this needs; and where it
 * puts a place, in whole pixels. Lambert's azimuthal projection, around the middle of the places, in which north is up.
 */
export function project(places: readonly Place[], width: number, room: { readonly x: number; readonly y: number }) {
  const [west, east] = extent(places.map(({ longitude }) => longitude));
  const [south, north] = extent(places.map(({ latitude }) => latitude));
  const middle = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  const at = places.map((place) => lambert(place, middle));
  const [left, right] = extent(at.map(({ x }) => x));
  const [top, bottom] = extent(at.map(({ y }) => y));
  // a single place, or several at one, are shown in a map of some 200 km
  const scale = Math.round((width - 2 * room.x) / Math.max(right - left, (bottom - top) / 2, 0.03));
  const translate: [number, number] = [
    Math.round(width / 2 - (scale * (left + right)) / 2),
    Math.round(room.y - scale * top),
  ];
  const projected: Projected = (place) => {
    const { x, y } = lambert(place, middle);
    return { x: Math.round(translate[0] + scale * x), y: Math.round(translate[1] + scale * y) };
  };
  const projection: ChartProjection = {
    type: "azimuthalEqualArea",
    rotate: [-middle.longitude, -middle.latitude, 0],
    scale,
    translate,
  };
  return { projection, projected, height: Math.round(scale * (bottom - top)) + 2 * room.y };
}

/** On a globe of radius 1, down the page. */
function lambert({ latitude, longitude }: Place, middle: Place): { x: number; y: number } {
  const [phi, lambda, phi0] = [radians(latitude), radians(longitude - middle.longitude), radians(middle.latitude)];
  const cos = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  // the other end of the world has no place on the map; it is put at its rim
  const k = Math.sqrt(2 / Math.max(1 + cos, 1e-9));
  return {
    x: k * Math.cos(phi) * Math.sin(lambda),
    y: -k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)),
  };
}
