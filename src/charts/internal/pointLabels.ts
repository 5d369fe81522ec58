import { formatStat, type SeriesPoint } from "../../index.js";
import { type Box, placeLabels } from "./placeLabels.js";
import type { PlacedText } from "./textLayer.js";
import { textWidth } from "./textWidth.js";

export const POINT_LABEL = 11;
/** From the middle of a mark to its label; an arrow or a band takes more. */
const APART = 9;
const ARROW = 24;

/** A figure in a chart, in pixels. */
export interface PlacedPoint {
  readonly figure: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

/**
 * Figures in their words beside their marks: all, where there is room for all; else those with a qualifier and the ends of
 * lines, as far as there is room.
 */
export function pointLabels(
  lines: readonly (readonly PlacedPoint[])[],
  bounds: Box,
  locale: "en" | "de",
): PlacedText[] {
  const points = lines.flatMap((line) =>
    line.map((point, at) => ({ ...point, isMain: isQualified(point.figure) || at === 0 || at === line.length - 1 })),
  );
  const obstacles = [...points.map(markOf), ...lines.flatMap(alongLine)];
  const place = (labelled: readonly PlacedPoint[]) => {
    const texts = labelled.map(({ figure }) => formatStat(figure, { locale, unit: false }));
    const candidates = labelled.map((point, at) =>
      around(point, { width: textWidth(texts[at]!, POINT_LABEL), height: POINT_LABEL + 2 }),
    );
    return placeLabels(candidates, obstacles, bounds).map((box, at) => box && { box, text: texts[at]! });
  };
  const main = points.filter(({ isMain }) => isMain);
  const all = place([...main, ...points.filter(({ isMain }) => !isMain)]);
  const placed = (all.includes(undefined) ? place(main) : all).filter((label) => label !== undefined);
  return placed.map(({ box, text }) => ({ text: [text], x: box.x + box.width / 2, y: box.y + box.height / 2 }));
}

function isQualified({ comparator, approximate, obsStatus }: SeriesPoint): boolean {
  return comparator !== undefined || approximate === true || obsStatus === "E";
}

/** How far a mark reaches above and below its middle, with some room. */
function reach({ comparator, approximate }: SeriesPoint): { up: number; down: number } {
  return {
    up: comparator?.startsWith(">") || approximate ? ARROW : APART,
    down: comparator?.startsWith("<") || approximate ? ARROW : APART,
  };
}

function markOf({ figure, x, y }: PlacedPoint): Box {
  const { up, down } = reach(figure);
  return { x: x - 7, y: y - up + 2, width: 14, height: up + down - 4 };
}

function around({ figure, x, y }: PlacedPoint, size: { readonly width: number; readonly height: number }): Box[] {
  const { width, height } = size;
  const { up, down } = reach(figure);
  const levels = [y - up - height, y + down];
  return [
    ...levels.map((top) => ({ ...size, x: x - width / 2, y: top })),
    { ...size, x: x + APART, y: y - height / 2 },
    { ...size, x: x - APART - width, y: y - height / 2 },
    ...levels.map((top) => ({ ...size, x: x - 6, y: top })),
    ...levels.map((top) => ({ ...size, x: x - width + 6, y: top })),
  ];
}

/** Small boxes along the segments of a line, which labels should not cross. */
function alongLine(line: readonly PlacedPoint[]): Box[] {
  return line.slice(1).flatMap((to, at) => {
    const from = line[at]!;
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 6));
    return Array.from({ length: parts }, (_, part) => {
      const share = part / parts;
      return { x: from.x + (to.x - from.x) * share - 1, y: from.y + (to.y - from.y) * share - 1, width: 2, height: 2 };
    });
  });
}
