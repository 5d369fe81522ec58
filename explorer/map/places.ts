import type { StateCode } from "medtech-germany";

/** Degrees of WGS 84. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point of the map, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const WEST = { longitude: 5.8663, x: 0.29 };
const UNITS_PER_DEGREE = 63.75;
const NORTH = { latitude: 55.0584, y: 0.28 };
const SOUTH = { latitude: 47.2701, y: 792.28 };

/** Returns where a place lies on the map of `@svg-maps/germany`, a Mercator projection. */
export function project({ latitude, longitude }: Place): Point {
  const [top, bottom, here] = [NORTH.latitude, SOUTH.latitude, latitude].map(mercator) as [number, number, number];
  return {
    x: WEST.x + (longitude - WEST.longitude) * UNITS_PER_DEGREE,
    y: NORTH.y + ((top - here) / (top - bottom)) * (SOUTH.y - NORTH.y),
  };
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

/** Moves overlapping points apart until all keep the distance. */
export function spread<T extends Point>(points: readonly T[], distance: number): T[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < 20; round++) {
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        // two points at one place move left and right
        const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
        const push = (distance - apart) / 2;
        Object.assign(a, { x: a.x - ux * push, y: a.y - uy * push });
        Object.assign(b, { x: b.x + ux * push, y: b.y + uy * push });
      }
    }
  }
  return moved;
}

/** States too small for their value, which is written beside them with their letters. */
export const cities: readonly StateCode[] = ["DE-BE", "DE-HB", "DE-HH"];

/** Where the value of each state is written, chosen by eye: beside the city states, inside the others. */
export const labelPlaces: Readonly<Record<StateCode, Place>> = {
  "DE-BB": { latitude: 51.83, longitude: 13.75 },
  "DE-BE": { latitude: 52.27, longitude: 13.4 },
  "DE-BW": { latitude: 48.4, longitude: 9.25 },
  "DE-BY": { latitude: 48.75, longitude: 11.9 },
  "DE-HB": { latitude: 53.32, longitude: 8.4 },
  "DE-HE": { latitude: 50.75, longitude: 9.05 },
  "DE-HH": { latitude: 53.33, longitude: 10.6 },
  "DE-MV": { latitude: 53.75, longitude: 12.5 },
  "DE-NI": { latitude: 52.65, longitude: 9.2 },
  "DE-NW": { latitude: 51.55, longitude: 7.55 },
  "DE-RP": { latitude: 49.85, longitude: 7.35 },
  "DE-SH": { latitude: 54.25, longitude: 9.65 },
  "DE-SL": { latitude: 49.38, longitude: 6.95 },
  "DE-SN": { latitude: 51.28, longitude: 13.1 },
  "DE-ST": { latitude: 51.7, longitude: 11.6 },
  "DE-TH": { latitude: 50.98, longitude: 10.65 },
};
