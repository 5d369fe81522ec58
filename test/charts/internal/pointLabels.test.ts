import { describe, expect, it } from "vitest";
import { type PlacedPoint, POINT_LABEL, pointLabels } from "../../../src/charts/internal/pointLabels.js";
import { textWidth } from "../../../src/charts/internal/textWidth.js";
import { formatStat, type SeriesPoint, series } from "../../../src/index.js";

const { comparator: _, approximate: __, qualifier: ___, ...exact } = series("hospitals")[0]!;
const point = (x: number, y: number, figure: Partial<SeriesPoint> = {}): PlacedPoint => ({
  figure: { ...exact, ...figure } as SeriesPoint,
  x,
  y,
});
const anywhere = { x: 0, y: 0, width: 1000, height: 300 };
/** The label of one point within bounds, from its middle. */
const labelOf = (figure: Partial<SeriesPoint>, bounds = anywhere) => {
  const { x, y } = pointLabels([[point(500, 150, figure)]], bounds, "en")[0]!;
  return { right: x - 500, down: y - 150 };
};
const textOf = (figure: Partial<SeriesPoint>) => formatStat({ ...exact, ...figure }, { locale: "en", unit: false });
const widthOf = (figure: Partial<SeriesPoint>) => textWidth(textOf(figure), POINT_LABEL);

describe("pointLabels", () => {
  const crowd = Array.from({ length: 30 }, (_, i) => point(700 + i / 2, 200));

  it.each([
    [{}, false],
    [{ comparator: ">" }, true],
    [{ comparator: "<=" }, true],
    [{ approximate: true }, true],
    [{ obsStatus: "E" }, true],
  ] as const)(
    "where there is no room for all, labels the ends of lines, and within one %j: %s",
    (figure, isLabelled) => {
      const line = [point(100, 100), point(300, 100, figure), point(500, 100)];
      const middles = (lines: PlacedPoint[][]) =>
        pointLabels(lines, anywhere, "en").filter(({ x }) => x > 250 && x < 350).length;
      expect(middles([line])).toBe(1);
      expect(middles([line, crowd])).toBe(isLabelled ? 1 : 0);
      expect(
        pointLabels([line, crowd], anywhere, "en").filter(({ x }) => x < 200 || (x > 400 && x < 600)),
      ).toHaveLength(2);
    },
  );

  it.each([
    [{}, -15.5],
    [{ comparator: ">" }, -30.5],
    [{ comparator: ">=" }, -30.5],
    [{ comparator: "<" }, -15.5],
    [{ approximate: true }, -30.5],
  ] as const)("stands above a mark and what belongs to it: %j", (figure, down) => {
    expect(labelOf(figure)).toEqual({ right: 0, down });
  });

  it.each([
    [{}, 15.5],
    [{ comparator: ">" }, 15.5],
    [{ comparator: "<" }, 30.5],
    [{ comparator: "<=" }, 30.5],
    [{ approximate: true }, 30.5],
  ] as const)("stands below where there is no room above: %j", (figure, down) => {
    expect(labelOf(figure, { ...anywhere, y: 148 })).toEqual({ right: 0, down });
  });

  it("stands beside, or begins or ends at the mark, where that is all the room there is", () => {
    const width = widthOf({});
    const row = { ...anywhere, y: 140, height: 20 };
    expect(labelOf({}, row)).toEqual({ right: 9 + width / 2, down: 0 });
    expect(labelOf({}, { ...row, width: 510 })).toEqual({ right: -9 - width / 2, down: 0 });
    expect(labelOf({}, { ...anywhere, x: 494, width })).toEqual({ right: width / 2 - 6, down: -15.5 });
    expect(labelOf({}, { ...anywhere, x: 506 - width, width })).toEqual({ right: 6 - width / 2, down: -15.5 });
  });

  it("crosses no line, however steep", () => {
    const [steep, flat] = [
      [point(510, 20), point(510, 280)],
      [point(200, 140), point(800, 140)],
    ];
    const single = [point(500, 150)];
    const boxes = (line: PlacedPoint[]) =>
      pointLabels([single, line], anywhere, "en")
        .filter(({ x, y }) => Math.abs(x - 500) < 60 && Math.abs(y - 150) < 60)
        .map(({ x, y }) => ({ left: x - widthOf({}) / 2, right: x + widthOf({}) / 2, top: y - 6.5, bottom: y + 6.5 }));
    for (const { left, right } of boxes(steep!)) expect(right < 510 || left > 510).toBe(true);
    for (const { top, bottom } of boxes(flat!)) expect(bottom < 140 || top > 140).toBe(true);
    expect([boxes(steep!).length, boxes(flat!).length]).toEqual([1, 1]);
  });
});
