import { type Box, placeLabels } from "./placeLabels.js";
import type { Projected } from "./project.js";
import type { SeatGroup } from "./seatsOf.js";
import { widest } from "./widest.js";
import { wrap } from "./wrap.js";

/** A label beside its seat: its lines, where they begin, and to which side they are aligned. */
export interface SeatLabel {
  readonly seat: SeatGroup;
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
/** From the middle of a dot to its label. */
const APART = 9;
/** More seats than this fill any map, and to look for room takes the longer the more there are: none is labelled then. */
const MOST = 500;

interface Candidate extends Box {
  readonly align: SeatLabel["align"];
  readonly city: readonly string[];
}

/** Labels that touch neither each other nor a dot: with the city, or else without; a seat with room for neither has none. */
export function seatLabels(
  seats: readonly SeatGroup[],
  projected: Projected,
  { width, height }: { readonly width: number; readonly height: number },
): SeatLabel[] {
  const labelled = (seats.length > MOST ? [] : seats).map((seat) => ({
    ...projected(seat),
    names: seat.names.flatMap((name) => wrap(name, WIDEST, LABEL.size, "bold")),
    city: seat.city === undefined ? [] : [seat.city],
  }));
  const dots = seats.map((seat) => dotBox(projected(seat)));
  const candidates = labelled.map(({ x, y, names, city }) => {
    const across = widest(names, LABEL.size, "bold");
    const withCity = Math.max(across, widest(city, LABEL.size));
    const down = names.length * LABEL.line;
    return [
      ...around({ x, y }, { width: withCity, height: down + city.length * LABEL.line }, city),
      ...around({ x, y }, { width: across, height: down }, []),
    ];
  });
  const boxes = placeLabels(candidates, dots, { x: 0, y: 0, width, height });
  return boxes.flatMap((box, at) =>
    box === undefined
      ? []
      : {
          seat: seats[at]!,
          names: labelled[at]!.names,
          city: box.city,
          x: box.align === "left" ? box.x : box.align === "right" ? box.x + box.width : box.x + box.width / 2,
          y: box.y + LABEL.line / 2,
          align: box.align,
          box,
        },
  );
}

/** The room that a dot takes. */
export function dotBox({ x, y }: { readonly x: number; readonly y: number }): Box {
  const reach = APART - 2;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Places for a label around a dot, the most legible first. */
function around(
  { x, y }: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  city: readonly string[],
): Candidate[] {
  const { width, height } = size;
  const beside = [y - height / 2, y - height + LABEL.line / 2, y - LABEL.line / 2, y - height, y];
  const beyond = [y - APART - height, y + APART];
  const at = (left: number, tops: readonly number[], align: SeatLabel["align"]): Candidate[] =>
    tops.map((top) => ({ x: left, y: top, width, height, align, city }));
  return [
    ...at(x + APART, beside, "left"),
    ...at(x - APART - width, beside, "right"),
    ...at(x - width / 2, beyond, "center"),
    ...at(x, beyond, "left"),
    ...at(x - width, beyond, "right"),
  ];
}
