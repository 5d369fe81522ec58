import type { ChartLayer } from "../ChartSpec.js";
import { extent } from "./extent.js";
import { type Box, placeLabels } from "./placeLabels.js";
import type { Place, Projected } from "./project.js";
import type { Look } from "./readLook.js";
import { type PlacedText, textLayer } from "./textLayer.js";
import { textWidth } from "./textWidth.js";

/** Degrees between lines: the first that leaves few of them. */
const STEPS = [1, 2, 5, 10, 20, 30];
const FEW = 4;
const SIZE = 10;
const DIRECTIONS = { en: ["N", "S", "E", "W"], de: ["N", "S", "O", "W"] } as const;

/** The grid of the globe behind places, and the degrees of its lines at the left and at the bottom of the map. */
export function graticule(
  { locale, palette, width }: Look,
  places: readonly Place[],
  projected: Projected,
  { height, taken }: { readonly height: number; readonly taken: readonly Box[] },
): { lines: ChartLayer; degrees: ChartLayer } {
  const latitudes = extent(places.map(({ latitude }) => latitude));
  const longitudes = extent(places.map(({ longitude }) => longitude));
  const step = STEPS.find((degrees) => latitudes[1] - latitudes[0] <= FEW * degrees) ?? 45;
  const [rows, columns] = [around(latitudes, step, 90), around(longitudes, step, 180)];
  const [north, south, east, west] = DIRECTIONS[locale];
  const degrees = (value: number, above: string, below: string) =>
    value === 0 ? "0°" : `${Math.abs(value)}° ${value < 0 ? below : above}`;
  // a line may be labelled wherever another crosses it: preferably at the left, or at the bottom
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
            [columns.at(-1), rows.at(-1)],
          ],
        },
      },
      mark: { type: "geoshape", filled: false, stroke: palette.faint, strokeWidth: 1, clip: true, aria: false },
      encoding: {},
    },
    degrees: textLayer(texts, { fontSize: SIZE, color: palette.muted }),
  };
}

/** Multiples of the step from well before the values to well behind them. */
function around([from, to]: readonly [number, number], step: number, limit: number): number[] {
  const first = Math.max(Math.floor(from / step) - 3, Math.ceil(-limit / step));
  const last = Math.min(Math.ceil(to / step) + 3, Math.floor(limit / step));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}
