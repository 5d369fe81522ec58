import { describe, expect, it } from "vitest";
import { focusCountsChart } from "../../src/charts/index.js";
import { createCatalog, focusCounts, getFocusArea, InvalidArgumentError, UnknownIdError } from "../../src/index.js";
import { itIsAChart } from "../support/itIsAChart.js";
import { itRefusesAreas } from "../support/itRefusesAreas.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { marksOf } from "../support/marksOf.js";
import { ownCatalog } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";
import { strangeLists } from "../support/strangeLists.js";
import { textsOf } from "../support/textsOf.js";

describe("focusCountsChart", () => {
  keepsDataset();
  itIsAChart(focusCountsChart);
  itRefusesOptions(focusCountsChart);

  it("has a bar and a number for each area, most first, and equals in the order of the areas", () => {
    const expected = focusCounts()
      .map(({ focusArea, count }) => ({ name: getFocusArea(focusArea).name.en, count }))
      .sort((a, b) => b.count - a.count);
    const chart = focusCountsChart();
    const bars = marksOf(chart, "rule");
    expect(bars.map(({ says, value }) => [says, value])).toEqual(
      expected.map(({ name, count }) => [`${name}: ${count}`, count]),
    );
    const heights = bars.map(({ y }) => y!);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    const numbers = textsOf(chart).filter(({ text }) => /^\d+$/.test(text));
    expect(numbers.map(({ text }) => Number(text))).toEqual(expected.map(({ count }) => count));
  });

  it("counts what a selection leaves, and names the selection", () => {
    const chart = focusCountsChart({ selection: ["hearing-aids", "dental"], locale: "de" });
    expect(chart.title.subtitle.join(" ")).toMatch(/von 17 Clustern .* zusammen mit Hörgeräte, Dentalmedizin$/);
    expect(Math.max(...marksOf(chart, "rule").map(({ value }) => value!))).toBe(1);
    expect(focusCountsChart({ selection: [] })).toEqual(focusCountsChart());
  });

  it("draws no bar where there is nothing, but says 0", () => {
    const chart = focusCountsChart({ catalog: ownCatalog });
    expect(marksOf(chart, "rule").map(({ says }) => says)).toEqual(["robotics: 3", "lasers: 2", "dental: 1"]);
    expect(chart.description).toContain("ophthalmology: 0");
  });

  it("draws a catalog of nothing", () => {
    const catalog = createCatalog({ focusAreas: [], clusters: [] });
    expect(focusCountsChart({ catalog })).toMatchObject({ height: 0 });
  });

  itRefusesAreas((selection) => focusCountsChart({ selection }));
  itRefusesAreas((area) => focusCountsChart({ selection: ["dental", area] }));

  it.each(strangeLists)("refuses as selection %s", (label, list) => {
    const expected = label === "an entry that throws when read" ? InvalidArgumentError : UnknownIdError;
    const { message } = refusal(expected, list, () => focusCountsChart({ selection: list as never }));
    if (expected === InvalidArgumentError) expect(message).toBe("invalid selection: cannot be read");
  });
});
