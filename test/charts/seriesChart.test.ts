import { describe, expect, it } from "vitest";
import { seriesChart } from "../../src/charts/index.js";
import { formatStat, InvalidArgumentError, indicators, series, UnknownIdError } from "../../src/index.js";
import { drawChart } from "../support/drawChart.js";
import { itIsAChart } from "../support/itIsAChart.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { type Mark, marksOf } from "../support/marksOf.js";
import { refusal } from "../support/refusal.js";
import { captionOf, textsOf } from "../support/textsOf.js";

type Values = { readonly values: readonly Mark[] };

/** The lines of a chart, each as [time, value] of its points. */
const linesOf = (chart: ReturnType<typeof seriesChart>) =>
  chart.layer
    .filter(({ mark }) => mark.type === "line")
    .map(({ data }) => (data as Values).values.map(({ time, value }) => [time, value]));

describe("seriesChart", () => {
  keepsDataset();
  itIsAChart((options) => seriesChart("employees", options));

  it("has a mark for each figure of a source's series, joined in order, and its words", () => {
    const points = series("hospitals", { source: "destatis-23111" });
    const chart = seriesChart("hospitals", { source: "destatis-23111", locale: "de" });
    expect(linesOf(chart)).toEqual([points.map(({ timePeriod, value }) => [Number(timePeriod), value])]);
    expect(marksOf(chart, "point").map(({ says }) => says)).toEqual(
      points.map(
        (point) => `${point.timePeriod}, ${formatStat(point, { locale: "de" })}, Statistisches Bundesamt (Destatis)`,
      ),
    );
    const texts = textsOf(chart).map(({ text }) => text);
    for (const point of points) expect(texts).toContain(formatStat(point, { locale: "de", unit: false }));
    expect(chart.title.subtitle.join(" ")).toBe(
      "Deutschland · 10 Angaben mit Zeitraum · Statistisches Bundesamt (Destatis)",
    );
  });

  it("joins only what is of one source, area and scope, and gives each line a colour and a shape", () => {
    const chart = seriesChart("companies");
    expect(linesOf(chart).map((line) => line.length)).toEqual([2, 1, 2]);
    const dots = marksOf(chart, "point").slice(0, 5);
    expect(new Set(dots.map(({ shape }) => shape)).size).toBe(3);
    expect(new Set(dots.map(({ color }) => color)).size).toBe(3);
    const texts = textsOf(chart).map(({ text }) => text);
    expect(texts).toContain("SPECTARIS (2021/2022) · at least 20 employees · establishments");
    expect(texts).toContain("SPECTARIS (2023/2024) · at least 20 employees · establishments");
    expect(captionOf(chart)).toContain("Only figures of one source and of the same scope are joined");
  });

  it("never has two lines that look alike in a chart of the dataset", () => {
    for (const { id } of indicators) {
      const looks = marksOf(seriesChart(id), "point").map(({ shape, color, says }) => [`${shape} ${color}`, says]);
      const lines = linesOf(seriesChart(id)).length;
      expect(new Set(looks.map(([look]) => look)).size, id).toBe(lines);
    }
  });

  it("shows qualifiers: open with an arrow up, a band, and words", () => {
    const chart = seriesChart("revenue");
    const open = marksOf(chart, "point").filter(({ fill }) => fill === chart.background);
    expect(open.length).toBeGreaterThan(0);
    for (const { arrow, says } of open) {
      expect(arrow).toMatch(/^M0,-1V-/);
      expect(says).toContain("over €41 billion");
    }
    expect(marksOf(chart, "point").filter(({ band }) => band)).toHaveLength(1);
    expect(textsOf(chart).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["over 41 billion", "around 55 billion"]),
    );
    expect(captionOf(chart)).toMatch(/Open, with an arrow: .* With a band: around\./);
    expect(captionOf(seriesChart("companies"))).not.toMatch(/arrow|band/);
  });

  it("says when its axis does not begin at 0", () => {
    expect(captionOf(seriesChart("hospitals"))).toContain("does not begin at 0");
    expect(captionOf(seriesChart("companies"))).not.toContain("does not begin at 0");
  });

  it.each(["revenue", "patent-applications", "hospitals"] as const)("lets no mark of %s cover another", async (id) => {
    const svg = await drawChart(seriesChart(id));
    const marks = svg.matchAll(/aria-roledescription="point"[^>]* transform="translate\((-?[\d.]+),(-?[\d.]+)\)"/g);
    const places = [...marks].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    const near = places.filter(({ x, y }, at) =>
      places.some((other, n) => n < at && Math.abs(other.x - x) < 12 && Math.abs(other.y - y) < 12),
    );
    expect(near).toEqual([]);
    expect(places.length).toBeGreaterThan(8);
  });

  it("leaves out areas with one figure alone, but for the one that is asked for", () => {
    const chart = seriesChart("hospital-beds");
    expect(captionOf(chart)).toContain("Not shown: 16 areas");
    expect(Math.max(...marksOf(chart, "point").map(({ says }) => Number(says.slice(0, 4)) || 0))).toBe(2023);
    const one = seriesChart("hospital-beds", { refArea: "DE-BY", locale: "de" });
    expect(one.title.subtitle.join(" ")).toMatch(/^Bayern · 1 Angabe mit Zeitraum · /);
    expect(linesOf(one).flat()).toEqual([[2022, series("hospital-beds", { refArea: "DE-BY" })[0]!.value]]);
  });

  it("says so where no source states a period", () => {
    const chart = seriesChart("clusters-listed", { locale: "de" });
    expect(chart.title.subtitle.join(" ")).toBe("Keine Quelle nennt eine Angabe mit Zeitraum.");
    expect(chart.layer).toHaveLength(1);
  });

  describe("as indicator", () => {
    itRefuses((indicator) => seriesChart(indicator), UnknownIdError);
  });

  it("refuses a source that there is not, and an area that is no text", () => {
    const error = refusal(UnknownIdError, "destatis", () => seriesChart("hospitals", { source: "destatis" as never }));
    expect(error.kind).toBe("source");
    refusal(InvalidArgumentError, 1, () => seriesChart("hospitals", { refArea: 1 as never }));
  });
});
