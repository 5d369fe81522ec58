import { formatStat, type SeriesPoint } from "../../index.js";
import { type Box, placeLabels } from "./placeLabels.js";
import type { PlacedText } from "./textLayer.js";
import { textWidth } from "./textWidth.js";

export const POINT_LABEL = 11;
/** From the middle of a mark to its label; an arrow takes more. */
const APART = 9;
const ARROW = 24;

/** A figure in a chart, in pixels. */
export interface PlacedPoint {
  readonly figure: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

/** Figures in their words beside their marks, where there is room: first those with a qualifier, then the ends of lines. */
export function pointLabels(
  lines: readonly (readonly PlacedPoint[])[],
  bounds: Box,
  locale: "en" | "de",
): PlacedText[] {
  const points = lines.flatMap((line) =>
    line.map((point, at) => ({ ...point, isEnd: at === 0 || at === line.length - 1 })),
  );
  const rank = ({ figure, isEnd }: (typeof points)[number]) => (isQualified(figure) ? 0 : isEnd ? 1 : 2);
  const sorted = [...points].sort((a, b) => rank(a) - rank(b));
  const texts = sorted.map(({ figure }) => formatStat(figure, { locale, unit: false }));
  const boxes = placeLabels(
    sorted.map((point, at) => around(point, { width: textWidth(texts[at]!, POINT_LABEL), height: POINT_LABEL + 2 })),
    [...points.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 })), ...lines.flatMap(alongLine)],
    bounds,
  );
  return boxes.flatMap((box, at) =>
    box === undefined ? [] : { text: [texts[at]!], x: box.x + box.width / 2, y: box.y + box.height / 2 },
  );
}

function isQualified({ comparator, approximate, obsStatus }: SeriesPoint): boolean {
  return comparator !== undefined || approximate === true || obsStatus === "E";
}

function around({ figure, x, y }: PlacedPoint, size: { readonly width: number; readonly height: number }): Box[] {
  const { width, height } = size;
  const up = figure.comparator?.startsWith(">") || figure.approximate ? ARROW : APART;
  const down = figure.comparator?.startsWith("<") || figure.approximate ? ARROW : APART;
  return [
    { ...size, x: x - width / 2, y: y - up - height },
    { ...size, x: x - width / 2, y: y + down },
    { ...size, x: x + APART, y: y - height / 2 },
    { ...size, x: x - APART - width, y: y - height / 2 },
  ];
}

/** Small boxes along the segments of a line, which labels should not cross. */
function alongLine(line: readonly PlacedPoint[]): Box[] {
  return line.slice(1).flatMap((to, at) => {
    const from = line[at]!;
    const parts = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8));
    return Array.from({ length: parts }, (_, part) => {
      const share = part / parts;
      return { x: from.x + (to.x - from.x) * share - 1, y: from.y + (to.y - from.y) * share - 1, width: 2, height: 2 };
    });
  });
}
