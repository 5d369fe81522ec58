import { describe, expect, it } from "vitest";
import { comparisonChart } from "../../src/charts/index.js";
import {
  compareStats,
  formatStat,
  getSource,
  InvalidArgumentError,
  indicators,
  type Statistic,
  UnknownIdError,
} from "../../src/index.js";
import { itIsAChart } from "../support/itIsAChart.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { marksOf } from "../support/marksOf.js";
import { refusal } from "../support/refusal.js";
import { captionOf, textsOf } from "../support/textsOf.js";

/** What is left of the figures when areas with one figure alone make room for those with several. */
function shown(figures: readonly Statistic[]): readonly Statistic[] {
  const ofArea = ({ refArea }: Statistic) => figures.filter((other) => other.refArea === refArea);
  const several = figures.filter((figure) => ofArea(figure).length > 1);
  const kept = several.length > 0 ? several : figures;
  return [...new Set(kept.map(({ refArea }) => refArea))].flatMap((area) => kept.filter((f) => f.refArea === area));
}

describe("comparisonChart", () => {
  keepsDataset();
  itIsAChart((options) => comparisonChart("companies", options));

  it("has a mark for each figure of compareStats, in its words, with its source, in either language", () => {
    for (const { id } of indicators) {
      for (const locale of ["en", "de"] as const) {
        const chart = comparisonChart(id, { locale });
        const expected = shown(compareStats(id).figures);
        const dots = marksOf(chart, "point").slice(0, expected.length);
        expect(dots.map(({ value }) => value)).toEqual(expected.map(({ value }) => value));
        const texts = textsOf(chart).map(({ text }) => text);
        for (const [at, figure] of expected.entries()) {
          expect(dots[at]!.says).toContain(formatStat(figure, { locale }));
          expect(dots[at]!.says).toContain(getSource(figure.source).publisher);
          expect(texts).toContain(formatStat(figure, { locale }));
          expect(chart.usermeta.sources).toContain(figure.source);
        }
      }
    }
  });

  it("shows qualifiers by more than colour: open with an arrow, a band, a diamond", () => {
    const seen = new Set<string>();
    for (const { id } of indicators) {
      const chart = comparisonChart(id);
      const expected = shown(compareStats(id).figures);
      for (const [at, { comparator, approximate, obsStatus }] of expected.entries()) {
        const dot = marksOf(chart, "point")[at]!;
        expect(dot.fill).toBe(comparator ? chart.background : dot.color);
        expect(dot.arrow?.startsWith("M-1")).toBe(comparator?.startsWith("<"));
        expect(dot.band).toBe(approximate);
        expect(dot.shape).toBe(obsStatus === "E" ? "diamond" : "circle");
        for (const look of [comparator, approximate && "around", obsStatus]) if (look) seen.add(look);
      }
    }
    expect([...seen].sort()).toEqual(["<", ">", ">=", "A", "E", "around"]);
  });

  it("explains its marks where they differ, and only those that are there", () => {
    const texts = (id: "revenue" | "market-size-rank" | "export-share") =>
      textsOf(comparisonChart(id)).map(({ text }) => text);
    expect(texts("revenue")).toEqual(expect.arrayContaining(["as stated", "more than, at least", "around"]));
    expect(texts("revenue")).not.toContain("less than, at most");
    expect(texts("export-share")).toContain("estimated by us from words");
    expect(texts("market-size-rank")).not.toContain("as stated");
  });

  it("says of when and whom each figure is", () => {
    const texts = textsOf(comparisonChart("companies", { locale: "de" })).map(({ text }) => text);
    expect(texts).toContain("ohne Jahresangabe · mehr als 20 Beschäftigte");
    expect(texts).toContain("2021 · mindestens 20 Beschäftigte · Betriebe");
    expect(texts).toContain("2020 · einschließlich Kleinunternehmen");
  });

  it("gives each area a part of its own, and leaves out those with one figure alone", () => {
    const chart = comparisonChart("patent-applications");
    const texts = textsOf(chart).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Germany", "World", "United States"]));
    expect(texts).not.toContain("France");
    expect(captionOf(chart)).toContain("Not shown: 2 areas of which there is one figure alone.");
    expect(comparisonChart("hospitals").title.subtitle[0]).toMatch(/^Germany · 12 figures from 3 sources$/);
    expect(captionOf(comparisonChart("hospitals"))).toContain("Not shown: 16 areas");
  });

  it("shows one area alone when that is asked for", () => {
    const chart = comparisonChart("hospitals", { refArea: "DE-BY", locale: "de" });
    expect(chart.title.subtitle).toEqual(["Bayern · 1 Angabe aus 1 Quelle"]);
    expect(captionOf(chart)).not.toContain("Nicht gezeigt");
  });

  it("says so if there are no statistics, and draws neither marks nor an axis", () => {
    const chart = comparisonChart("hospitals", { refArea: "FR" });
    expect(chart.title.subtitle).toEqual(["No figures."]);
    expect(chart.description).toBe("Hospitals. No figures.");
    expect(chart.layer).toHaveLength(1);
    expect(comparisonChart("hospitals", { refArea: "FR", locale: "de" }).title.subtitle).toEqual(["Keine Angaben."]);
  });

  it("tells what sets the figures apart", () => {
    expect(comparisonChart("companies").title.subtitle[1]).toBe("They differ in period, who is counted, limit");
    expect(comparisonChart("university-hospital-beds").title.subtitle).toHaveLength(1);
    expect(comparisonChart("export-share", { locale: "de" }).title.subtitle[1]).toMatch(/^Unterschiede: .*Status/);
  });

  it("tells what sets the figures of each area apart, and nothing of other areas", () => {
    const texts = textsOf(comparisonChart("patent-applications")).map(({ text }) => text);
    const areas = new Set(shown(compareStats("patent-applications").figures).map(({ refArea }) => refArea));
    const expected = [...areas].map(
      (refArea) => compareStats("patent-applications", { refArea }).differences.length > 0,
    );
    expect(texts.filter((text) => text.startsWith("They differ in"))).toHaveLength(expected.filter(Boolean).length);
    expect(texts.filter((text) => /^They differ in.*area/.test(text))).toEqual([]);
  });

  it("draws a line from 0, but none to a rank", () => {
    const linesOf = (id: "companies" | "market-size-rank") =>
      comparisonChart(id).layer.filter(({ encoding }) => JSON.stringify(encoding).includes('"x2":{"datum":0}'));
    const values = (id: "companies" | "market-size-rank") =>
      linesOf(id).flatMap(({ data }) => ("values" in data ? data.values : []));
    expect(values("companies")).toHaveLength(7);
    expect(values("market-size-rank")).toEqual([]);
  });

  describe("as indicator", () => {
    itRefuses((indicator) => comparisonChart(indicator), UnknownIdError);
  });

  it("refuses an area that is no text", () => {
    refusal(InvalidArgumentError, 1, () => comparisonChart("companies", { refArea: 1 as never }));
  });
});
