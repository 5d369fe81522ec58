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

/** Where a place lies on the map of `@svg-maps/germany`, which is a Mercator projection. */
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
