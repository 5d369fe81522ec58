import { describe, expect, it } from "vitest";
import { dotBox, LABEL, seatLabels } from "../../../src/charts/internal/seatLabels.js";
import { textWidth } from "../../../src/charts/internal/textWidth.js";

const seat = (x: number, y: number) => ({ names: ["Name"], city: undefined, longitude: x, latitude: y });
/** A map on which a degree is a pixel. */
const projected = ({ longitude, latitude }: { longitude: number; latitude: number }) => ({ x: longitude, y: latitude });
const across = textWidth("Name", LABEL.size, "bold");

describe("seatLabels", () => {
  it("stand beside their dots, or where there is no room, above or below them", () => {
    const placed = (x: number, y: number, width: number, height: number) => {
      const [label] = seatLabels([seat(x, y)], projected, { width, height });
      return label && { x: label.x, y: label.y, align: label.align };
    };
    expect(placed(50, 50, 200, 100)).toEqual({ x: 59, y: 50, align: "left" });
    expect(placed(190, 50, 200, 100)).toEqual({ x: 181, y: 50, align: "right" });
    // as wide as the name, and a little wider: nothing fits beside the dot, nor in the middle if it is at a side
    const narrow = across + 4;
    expect(placed(narrow / 2, 50, narrow, 100)).toEqual({ x: narrow / 2, y: 50 - 9 - LABEL.line / 2, align: "center" });
    expect(placed(2, 50, narrow, 100)).toEqual({ x: 2, y: 50 - 9 - LABEL.line / 2, align: "left" });
    expect(placed(2, 10, narrow, 100)).toEqual({ x: 2, y: 10 + 9 + LABEL.line / 2, align: "left" });
    expect(placed(narrow - 2, 50, narrow, 100)).toEqual({ x: narrow - 2, y: 50 - 9 - LABEL.line / 2, align: "right" });
    expect(placed(narrow - 2, 10, narrow, 100)).toEqual({ x: narrow - 2, y: 10 + 9 + LABEL.line / 2, align: "right" });
    expect(placed(2, 10, narrow, 20)).toBeUndefined();
  });

  it("leave room for the dots", () => {
    expect(dotBox({ x: 50, y: 30 })).toEqual({ x: 43, y: 23, width: 14, height: 14 });
  });

  it("are given to 500 seats, and to none of more", () => {
    const seats = (count: number) => Array.from({ length: count }, (_, i) => seat(10, 20 + i * 40));
    const labelled = (count: number) => seatLabels(seats(count), projected, { width: 300, height: 40 * count }).length;
    expect([labelled(500), labelled(501)]).toEqual([500, 0]);
  });
});
