import { type Box, placeLabels } from "./placeLabels.js";
import type { Projected } from "./project.js";
import type { SeatGroup } from "./seatsOf.js";
import { textWidth } from "./textWidth.js";
import { wrap } from "./wrap.js";

/** A label beside a seat: its lines, where they begin, and to which side they are aligned. */
export interface SeatLabel {
  readonly names: readonly string[];
  readonly city: readonly string[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly align: "left" | "right" | "center";
  /** The room that it takes. */
  readonly box: Box;
}

export const LABEL = { size: 11, line: 14 };
/** Names are broken at this width. */
const WIDEST = 170;
/** From the middle of a dot to a label, and the room that a dot takes. */
const APART = 9;
/** More labels than this would fill any map, and to place them takes the longer the more there are. */
const MOST = 200;

interface Candidate extends Box {
  readonly align: SeatLabel["align"];
}

/** Labels that touch neither each other nor a dot; a seat whose label finds no room has none. */
export function seatLabels(
  seats: readonly SeatGroup[],
  projected: Projected,
  { width, height }: { readonly width: number; readonly height: number },
): SeatLabel[] {
  const labelled = seats.slice(0, MOST);
  const dots = labelled.map((seat) => {
    const { x, y } = projected(seat);
    return { x: x - APART + 2, y: y - APART + 2, width: 2 * APART - 4, height: 2 * APART - 4 };
  });
  const texts = labelled.map(({ names, city }) => ({
    names: names.flatMap((name) => wrap(name, WIDEST, LABEL.size)),
    city: city === undefined ? [] : [city],
  }));
  const candidates = labelled.map((seat, at) => {
    const lines = [...texts[at]!.names, ...texts[at]!.city];
    const size = {
      width: Math.max(...lines.map((line) => textWidth(line, LABEL.size))),
      height: lines.length * LABEL.line,
    };
    return around(projected(seat), size);
  });
  const boxes = placeLabels(candidates, dots, { x: 0, y: 0, width, height });
  return boxes.flatMap((box, at) =>
    box === undefined
      ? []
      : {
          ...texts[at]!,
          x: box.align === "left" ? box.x : box.align === "right" ? box.x + box.width : box.x + box.width / 2,
          y: box.y + LABEL.line / 2,
          align: box.align,
          box,
        },
  );
}

/** Places for a label around a dot, the most legible first. */
function around(
  { x, y }: { readonly x: number; readonly y: number },
  size: { width: number; height: number },
): Candidate[] {
  const { width, height } = size;
  const beside = [y - height / 2, y - height + LABEL.line / 2, y - LABEL.line / 2, y - height, y];
  const above = y - APART - height;
  const below = y + APART;
  return [
    ...beside.map((top) => ({ ...size, x: x + APART, y: top, align: "left" as const })),
    ...beside.map((top) => ({ ...size, x: x - APART - width, y: top, align: "right" as const })),
    ...[above, below].map((top) => ({ ...size, x: x - width / 2, y: top, align: "center" as const })),
    ...[above, below].map((top) => ({ ...size, x, y: top, align: "left" as const })),
    ...[above, below].map((top) => ({ ...size, x: x - width, y: top, align: "right" as const })),
  ];
}
