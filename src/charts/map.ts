import type { ChartLayer, ChartProjection } from "./ChartSpec.js";
import { type Box, extent, placeLabels } from "./layout.js";
import type { ChartStyle } from "./style.js";
import { type PlacedText, textLayer, textWidth } from "./texts.js";

/** A place on the globe, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Returns where a place is on the map, in whole pixels. */
export type Projected = (place: Place) => { readonly x: number; readonly y: number };

/**
 * Fits Lambert's azimuthal projection around the middle of places, so that a width shows all of them, with room at the sides.
 * Also returns the height of the map, and where the projection puts a place.
 */
export function project(places: readonly Place[], width: number, room: { readonly x: number; readonly y: number }) {
  const [west, east] = extent(places.map(({ longitude }) => longitude));
  const [south, north] = extent(places.map(({ latitude }) => latitude));
  const middle = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  const at = places.map((place) => lambert(place, middle));
  const [left, right] = extent(at.map(({ x }) => x));
  const [top, bottom] = extent(at.map(({ y }) => y));
  // the map of a single place is some 200 km wide
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

/** Projects a place on a globe of radius 1. `y` grows downwards, as on a page. */
function lambert({ latitude, longitude }: Place, middle: Place): { x: number; y: number } {
  const [phi, lambda, phi0] = [radians(latitude), radians(longitude - middle.longitude), radians(middle.latitude)];
  const cos = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  // the antipode of the middle has no place on the map, so it's drawn at the rim
  const k = Math.sqrt(2 / Math.max(1 + cos, 1e-9));
  return {
    x: k * Math.cos(phi) * Math.sin(lambda),
    y: -k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)),
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Degrees between two lines of the grid. The first step that needs at most `MOST_STEPS` is taken. */
const STEPS = [1, 2, 5, 10, 20, 30];
const MOST_STEPS = 4;
const SIZE = 10;
const DIRECTIONS = { en: ["N", "S", "E", "W"], de: ["N", "S", "O", "W"] } as const;

/** Draws the grid of the globe behind places, and labels its lines with their degrees at the left and at the bottom. */
export function graticule(
  { locale, palette, width }: ChartStyle,
  places: readonly Place[],
  projected: Projected,
  { height, taken }: { readonly height: number; readonly taken: readonly Box[] },
): { lines: ChartLayer; degrees: ChartLayer } {
  const latitudes = extent(places.map(({ latitude }) => latitude));
  const longitudes = extent(places.map(({ longitude }) => longitude));
  const step = STEPS.find((degrees) => latitudes[1] - latitudes[0] <= MOST_STEPS * degrees) ?? 45;
  const rows = multiples(latitudes, step, 90);
  const columns = multiples(longitudes, step, 180);
  const [north, south, east, west] = DIRECTIONS[locale];
  const degrees = (value: number, above: string, below: string) =>
    value === 0 ? "0°" : `${Math.abs(value)}° ${value < 0 ? below : above}`;
  // a label may stand at any crossing of its line, preferably at the left or at the bottom
  const parallels = rows.map((latitude) => ({
    text: degrees(latitude, north, south),
    at: columns.map((longitude) => projected({ latitude, longitude })),
  }));
  const meridians = columns.map((longitude) => ({
    text: degrees(longitude, east, west),
    at: rows.map((latitude) => projected({ latitude, longitude })),
  }));
  const named = [...parallels, ...meridians];
  const boxes = placeLabels(
    named.map(({ text, at }) =>
      at.map(({ x, y }) => ({ x: x + 4, y: y - SIZE - 4, width: textWidth(text, SIZE), height: SIZE + 2 })),
    ),
    taken,
    { x: 0, y: 0, width, height },
  );
  const texts: PlacedText[] = boxes.flatMap((box, line) =>
    box === undefined ? [] : { text: [named[line]!.text], x: box.x, y: box.y + SIZE },
  );
  return {
    lines: {
      data: {
        graticule: {
          step: [step, step],
          extent: [
            [columns[0], rows[0]],
            [columns[columns.length - 1], rows[rows.length - 1]],
          ],
        },
      },
      mark: { type: "geoshape", filled: false, stroke: palette.faint, strokeWidth: 1, clip: true, aria: false },
      encoding: {},
    },
    degrees: textLayer(texts, { fontSize: SIZE, color: palette.muted }),
  };
}

/** Returns the multiples of a step from well below a range to well above it. */
function multiples([from, to]: readonly [number, number], step: number, limit: number): number[] {
  const first = Math.max(Math.floor(from / step) - 3, Math.ceil(-limit / step));
  const last = Math.min(Math.ceil(to / step) + 3, Math.floor(limit / step));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}
