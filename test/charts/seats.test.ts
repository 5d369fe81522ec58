import { describe, expect, it } from "vitest";
import { dotBox, LABEL, seatLabels, seatsOf, seatText } from "../../src/charts/seats.js";
import { textWidth } from "../../src/charts/texts.js";

describe("seatsOf", () => {
  const at = (name: string, city?: unknown) => ({
    id: name,
    name,
    focusAreas: [],
    seat: { value: { latitude: 50, longitude: 10, city } },
  });

  it("joins clusters at one place, and names the city if the first record does", () => {
    expect(seatsOf([at("A", "Jena"), at("B")]).seats.map(seatText)).toEqual(["A, B, Jena"]);
    expect(seatsOf([at("A"), at("B", "Jena")]).seats.map(seatText)).toEqual(["A, B"]);
    expect(seatsOf([at("A", 5)]).seats).toEqual([{ names: ["A"], latitude: 50, longitude: 10, city: undefined }]);
  });
});

describe("seatLabels", () => {
  const seat = (x: number, y: number) => ({ names: ["Name"], city: undefined, longitude: x, latitude: y });
  /** A map where a degree is a pixel. */
  const projected = ({ longitude, latitude }: { longitude: number; latitude: number }) => ({
    x: longitude,
    y: latitude,
  });
  const across = textWidth("Name", LABEL.size, "bold");
  const placed = (x: number, y: number, width: number, height: number) =>
    seatLabels([seat(x, y)], projected, { width, height })[0];
  // a little wider than the name: nothing fits beside a dot, and near an edge not above its middle either
  const narrow = across + 4;

  it.each([
    ["to the right of its dot", 50, 50, 200, 100, "left"],
    ["to the left at the right edge", 190, 50, 200, 100, "right"],
    ["above in a narrow map", narrow / 2, 50, narrow, 100, "center"],
    ["above, from the dot on, at the left edge of a narrow map", 2, 50, narrow, 100, "left"],
    ["below at its upper left corner", 2, 10, narrow, 100, "left"],
    ["above, up to the dot, at its right edge", narrow - 2, 50, narrow, 100, "right"],
    ["below at its upper right corner", narrow - 2, 10, narrow, 100, "right"],
  ] as const)("places a label %s, within the map and clear of the dot", (_, x, y, width, height, align) => {
    const label = placed(x, y, width, height)!;
    const { box } = label;
    const dot = dotBox({ x, y });
    expect(label.align).toBe(align);
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    const isBeside = box.x >= dot.x + dot.width || box.x + box.width <= dot.x;
    const isBeyond = box.y >= dot.y + dot.height || box.y + box.height <= dot.y;
    expect(isBeside || isBeyond).toBe(true);
    expect({ left: label.x - box.x, right: box.x + box.width - label.x, center: across / 2 }[align]).toBe(
      align === "center" ? label.x - box.x : 0,
    );
  });

  it("omits a label without room", () => {
    expect(placed(2, 10, narrow, 20)).toBeUndefined();
  });

  it("labels up to 500 seats, since more fill any map", () => {
    const seats = (count: number) => Array.from({ length: count }, (_, i) => seat(10, 20 + i * 40));
    const labelled = (count: number) => seatLabels(seats(count), projected, { width: 300, height: 40 * count }).length;
    expect([labelled(500), labelled(501)]).toEqual([500, 0]);
  });
});
