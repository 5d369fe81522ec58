import type { CatalogCluster } from "../index.js";
import { type Box, placeLabels } from "./layout.js";
import type { Place, Projected } from "./map.js";
import { clusterName, readRecord } from "./records.js";
import { widest, wrap } from "./texts.js";

/** A place where clusters have their seat. */
export interface Seat extends Place {
  /** The names of the clusters, in the order of the catalog. */
  readonly names: readonly string[];
  /** The city, if the record names it. */
  readonly city: string | undefined;
}

/** Names the clusters of a seat and its city. */
export function seatText({ names, city }: Seat): string {
  return [...names, ...(city === undefined ? [] : [city])].join(", ");
}

/** Returns the seats of clusters, each once, in the order of the catalog; and the number of clusters without one. */
export function seatsOf(clusters: readonly CatalogCluster[]): { seats: Seat[]; seatless: number } {
  const seats = new Map<string, Seat & { names: string[] }>();
  let seatless = 0;
  for (const cluster of clusters) {
    const name = clusterName(cluster);
    const seat = readRecord(() => readSeat(cluster));
    if (seat === undefined) {
      seatless++;
      continue;
    }
    const place = `${seat.latitude} ${seat.longitude}`;
    const known = seats.get(place);
    if (known === undefined) seats.set(place, { ...seat, names: [name] });
    else known.names.push(name);
  }
  return { seats: [...seats.values()], seatless };
}

function readSeat({ seat }: CatalogCluster): Omit<Seat, "names"> | undefined {
  if (seat === undefined) return undefined;
  const { latitude, longitude, city } = seat.value as Place & { readonly city?: unknown };
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  return { latitude, longitude, city: typeof city === "string" ? city : undefined };
}

/** A label beside a seat: its lines, where they begin, and to which side they are aligned. */
export interface SeatLabel {
  readonly seat: Seat;
  readonly names: readonly string[];
  readonly city: readonly string[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly align: "left" | "right" | "center";
  /** The room that the label takes. */
  readonly box: Box;
}

export const LABEL = { size: 11, line: 14 };
/** Names are broken at this width. */
const WIDEST = 170;
/** From the middle of a dot to its label. */
const APART = 9;
/** More seats fill any map, and placing labels takes quadratic time. */
const MOST_LABELLED = 500;

interface Candidate extends Box {
  readonly align: SeatLabel["align"];
  readonly city: readonly string[];
}

/**
 * Places labels that overlap neither each other nor a dot: with the city, or without it if there isn't room for both. Seats
 * without room for either have no label.
 */
export function seatLabels(
  seats: readonly Seat[],
  projected: Projected,
  { width, height }: { readonly width: number; readonly height: number },
): SeatLabel[] {
  const labelled = (seats.length > MOST_LABELLED ? [] : seats).map((seat) => ({
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

/** Returns the room that a dot takes. */
export function dotBox({ x, y }: { readonly x: number; readonly y: number }): Box {
  const reach = APART - 2;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Returns the boxes for a label around a dot, the most legible first. */
function around(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
  city: readonly string[],
): Candidate[] {
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
