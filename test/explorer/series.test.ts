import { indicators, series, statistics } from "medtech-germany";
import { expect, it } from "vitest";
import { linesOf } from "../../explorer/queries/series.js";
import { seriesKey } from "../../src/internal/seriesKey.js";

it("joins only statistics that agree in everything but their period and value", () => {
  const one = statistics.find(({ id }) => id === "destatis-23111.hospitals-2022")!;
  expect(seriesKey({ ...one, id: "gtai-2024.hospitals", timePeriod: "2020", value: 1 })).toBe(seriesKey(one));
  for (const other of [
    { source: "gtai-2024" },
    { indicator: "hospital-beds" },
    { refArea: "DE-BY" },
    { coverage: { countedAs: "enterprises" } },
    { breakdown: { dimension: "ownership", category: "public" } },
    { subject: "charite-berlin" },
    { attributedTo: "Destatis" },
  ] as const) {
    expect(seriesKey({ ...one, ...other })).not.toBe(seriesKey(one));
  }
});

it("shows every series with at least two periods, oldest first, and no other", () => {
  const lines = indicators.flatMap(({ id }) => linesOf(id, undefined));
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    const periods = line.map(({ timePeriod }) => timePeriod);
    expect(periods).toEqual(periods.toSorted());
    expect(new Set(periods).size).toBeGreaterThan(1);
  }
  const points = indicators.flatMap(({ id }) => series(id));
  const continued = points.filter((point) =>
    points.some((other) => seriesKey(other) === seriesKey(point) && other.timePeriod !== point.timePeriod),
  );
  expect(new Set(lines.flat())).toEqual(new Set(continued));
});
