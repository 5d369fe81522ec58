import { describe, expect, it } from "vitest";
import {
  type PlacedPoint,
  POINT_LABEL,
  pointLabels,
  seriesLines,
  spread,
  timeOf,
} from "../../src/charts/seriesPlot.js";
import { textWidth } from "../../src/charts/texts.js";
import { type SeriesPoint, series } from "../../src/index.js";

const { comparator: _, approximate: __, qualifier: ___, ...exact } = series("hospitals")[0]!;
const statistic = (properties: Partial<SeriesPoint>) => ({ ...exact, ...properties }) as SeriesPoint;

describe("seriesLines", () => {
  it("joins points of one source, area, coverage and credited source, and no others", () => {
    const points = [
      statistic({ timePeriod: "2020" }),
      statistic({ timePeriod: "2021", refArea: "FR" }),
      statistic({ timePeriod: "2022" }),
      statistic({ timePeriod: "2023", coverage: { countedAs: "enterprises" } }),
      statistic({ timePeriod: "2024", source: "gtai-2024" }),
      statistic({ timePeriod: "2025", attributedTo: "OECD" }),
    ];
    const lines = seriesLines(points, "en").map(({ points }) => points.map(({ timePeriod }) => timePeriod));
    expect(lines).toEqual([["2020", "2022"], ["2021"], ["2023"], ["2024"], ["2025"]]);
  });

  it("names what sets lines apart, and the area only if there are several", () => {
    const coverage = { countedAs: "enterprises" } as const;
    const points = [statistic({ source: "gtai-2024", coverage, attributedTo: "OECD" })];
    const [line] = seriesLines(points, "de");
    expect(line?.name).toBe("Germany Trade & Invest (2024) · Unternehmen · OECD");
    const [, other] = seriesLines([...points, statistic({ source: "gtai-2024", refArea: "US" })], "de");
    expect(other?.name).toBe("USA · Germany Trade & Invest (2024)");
  });
});

it.each([
  ["2024", 2024],
  ["2024-01", 2024],
  ["2024-07", 2024.5],
  ["2024-07-01", 2024.5],
  ["2024-01-31", 2024 + 30 / 366],
  ["2024-04-02", 2024.25 + 1 / 366],
])("timeOf converts %s to %d years", (period, years) => {
  expect(timeOf(period)).toBe(years);
});

describe("spread", () => {
  it("leaves marks in place that cover no other", () => {
    const marks = [
      { x: 0, y: 0 },
      { x: 13, y: 0 },
      { x: 0, y: 13 },
    ];
    expect(spread(marks)).toEqual([0, 0, 0]);
  });

  it("moves marks apart that would cover each other, as little as possible", () => {
    const marks = Array.from({ length: 7 }, (_, at) => ({ x: 5, y: 5 + at / 10 }));
    const shifts = spread(marks);
    expect(shifts[0]).toBe(0);
    expect(Math.max(...shifts.map(Math.abs))).toBeLessThanOrEqual(45);
    const sorted = [...shifts].sort((a, b) => a - b);
    for (const [at, shift] of sorted.slice(1).entries()) expect(shift - sorted[at]!).toBeGreaterThanOrEqual(13);
  });

  it("leaves a mark in place if there is no room at all", () => {
    expect(spread(Array.from({ length: 8 }, () => ({ x: 5, y: 5 }))).at(-1)).toBe(0);
  });
});

describe("pointLabels", () => {
  const point = (x: number, y: number, properties: Partial<SeriesPoint> = {}): PlacedPoint => ({
    statistic: statistic(properties),
    x,
    y,
  });
  const anywhere = { x: 0, y: 0, width: 1000, height: 300 };
  /** Returns the boxes of labels. */
  const boxesOf = (lines: PlacedPoint[][], bounds = anywhere) =>
    pointLabels(lines, bounds, "en").map(({ text, x, y }) => {
      const [across, down] = [textWidth(text[0]!, POINT_LABEL) / 2, (POINT_LABEL + 2) / 2];
      return { left: x - across, right: x + across, top: y - down, bottom: y + down };
    });
  /** Returns the box of the label of a single mark, seen from the middle of the mark. */
  const labelOf = (properties: Partial<SeriesPoint>, bounds = anywhere) => {
    const { left, right, top, bottom } = boxesOf([[point(500, 150, properties)]], bounds)[0]!;
    return { left: left - 500, right: right - 500, top: top - 150, bottom: bottom - 150 };
  };

  it.each([
    [{}, false],
    [{ comparator: ">" }, true],
    [{ comparator: "<=" }, true],
    [{ approximate: true }, true],
    [{ obsStatus: "E" }, true],
  ] as const)("labels only the ends of lines if there isn't room for all, and a middle point %j: %s", (middle, is) => {
    const line = [point(100, 100), point(300, 100, middle), point(500, 100)];
    const crowd = Array.from({ length: 30 }, (_, i) => point(700 + i / 2, 200));
    const near = (lines: PlacedPoint[][], x: number) =>
      boxesOf(lines).filter(({ left, right }) => left > x - 100 && right < x + 100).length;
    expect([100, 300, 500].map((x) => near([line], x))).toEqual([1, 1, 1]);
    expect([100, 300, 500].map((x) => near([line, crowd], x))).toEqual([1, is ? 1 : 0, 1]);
  });

  // a mark reaches 5 pixels from its middle, an arrow or a band 18
  it.each([
    [{}, 5, 5],
    [{ comparator: ">" }, 18, 5],
    [{ comparator: ">=" }, 18, 5],
    [{ comparator: "<" }, 5, 18],
    [{ comparator: "<=" }, 5, 18],
    [{ approximate: true }, 18, 18],
  ] as const)("clears a mark and its arrow or band, above and below: %j", (properties, above, below) => {
    expect(labelOf(properties).bottom).toBeLessThan(-above);
    expect(labelOf(properties).bottom).toBeGreaterThan(-above - 10);
    const underneath = labelOf(properties, { ...anywhere, y: 148 });
    expect(underneath.top).toBeGreaterThan(below);
    expect(underneath.top).toBeLessThan(below + 10);
  });

  it("stands beside the mark, or begins or ends at it, if there is no other room", () => {
    const row = { ...anywhere, y: 140, height: 20 };
    expect(labelOf({}, row).left).toBeGreaterThan(5);
    expect(labelOf({}, { ...row, width: 510 }).right).toBeLessThan(-5);
    const { left, right } = labelOf({});
    const width = right - left;
    expect(labelOf({}, { ...anywhere, x: 494, width })).toMatchObject({ left: -6 });
    expect(labelOf({}, { ...anywhere, x: 506 - width, width })).toMatchObject({ right: 6 });
  });

  it("crosses no line, however steep", () => {
    const steep = [point(510, 20), point(510, 280)];
    const flat = [point(200, 140), point(800, 140)];
    const near = (line: PlacedPoint[]) =>
      boxesOf([[point(500, 150)], line]).filter(
        ({ left, right, top, bottom }) => left < 560 && right > 440 && top < 210 && bottom > 90,
      );
    for (const { left, right } of near(steep)) expect(right < 510 || left > 510).toBe(true);
    for (const { top, bottom } of near(flat)) expect(bottom < 140 || top > 140).toBe(true);
    expect([near(steep).length, near(flat).length]).toEqual([1, 1]);
  });
});
