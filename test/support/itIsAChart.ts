import { describe, expect, it } from "vitest";
import type { ChartOptions, ChartSpec } from "../../src/charts/index.js";
import { dataset, InvalidArgumentError } from "../../src/index.js";
import { drawChart } from "./drawChart.js";
import { expectTextsFit } from "./expectTextsFit.js";
import { refusal } from "./refusal.js";
import { snapshot } from "./snapshot.js";
import { strangeValues } from "./strangeValues.js";
import { captionOf, sizeOf } from "./textsOf.js";

const styles: readonly ChartOptions[] = (["en", "de"] as const).flatMap((locale) =>
  (["light", "dark"] as const).map((theme) => ({ locale, theme })),
);

/** Tests what holds for every chart: how it is drawn, what its caption says, and which options it rejects. */
export function itIsAChart(draw: (options?: ChartOptions) => ChartSpec): void {
  describe("as a chart", () => {
    it.each(styles)("is drawn without a warning in $locale, $theme", async (style) => {
      const chart = draw(style);
      const svg = await drawChart(chart);
      const { width, height } = sizeOf(chart);
      expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${height}"`));
      for (const line of [...chart.title.text, ...chart.title.subtitle]) expect(svg).toContain(escaped(line));
      expect(svg).toContain(`fill="${chart.background}"`);
      expect(svg).not.toMatch(/NaN|undefined|null|\[object/);
    });

    it.each(styles)("names sources and version in $locale, $theme, loads nothing, and is plain JSON", (style) => {
      const chart = draw(style);
      expect(captionOf(chart)).toMatch(style.locale === "de" ? /Quellen?: / : /Sources?: /);
      expect(captionOf(chart)).toMatch(new RegExp(`${dataset.name} ${dataset.version.replaceAll(".", "\\.")}$`));
      expect(chart.usermeta.dataset).toEqual({ name: dataset.name, version: dataset.version, digest: dataset.digest });
      expect(chart.usermeta.sources.length).toBeGreaterThan(0);
      const { $schema, ...others } = chart;
      expect($schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
      expect(JSON.stringify(others)).not.toMatch(/"url"|https?:/);
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    });

    it("is the same each time, belongs to the caller, and leaves the options unchanged", () => {
      const options = Object.freeze({ locale: "de", theme: "dark", width: 500 } as const);
      const before = snapshot(options);
      const chart = draw(options);
      expect(draw(options)).toEqual(chart);
      expect(snapshot(options)).toBe(before);
      chart.title.text.push("mine");
      chart.layer.length = 0;
      expect(draw(options)).not.toEqual(chart);
      expect(draw()).toEqual(draw({ locale: "en", theme: "light", width: 640 }));
    });

    it("differs between languages in its texts and numbers, between themes only in its colours", () => {
      const [english, german, dark] = [draw(), draw({ locale: "de" }), draw({ theme: "dark" })];
      expect(german.title.text).not.toEqual(english.title.text);
      expect(german.description).not.toBe(english.description);
      const colourless = (chart: ChartSpec) => JSON.stringify(chart).replaceAll(/#[0-9a-f]{6}/g, "#");
      expect(colourless(dark)).toBe(colourless(english));
      expect(dark).not.toEqual(english);
    });

    it.each([360, 640, 900])("has its texts within %d pixels, and none over another", (width) => {
      for (const locale of ["en", "de"] as const) {
        const chart = draw({ locale, width });
        expect(sizeOf(chart).width).toBe(width);
        expectTextsFit(chart);
      }
    });

    const strange = strangeValues.filter(([label]) => label !== "undefined");
    it.each(strange)("rejects %s as language, theme and width", (_, value) => {
      for (const option of ["locale", "theme", "width"]) {
        const error = refusal(InvalidArgumentError, value, () => draw({ [option]: value } as ChartOptions));
        expect(error.argument).toBe(option);
        expect(error.message.length).toBeLessThan(200);
      }
    });

    it.each([["de-AT"], ["fr"], ["EN"]])("rejects the language %s", (locale) => {
      const error = refusal(InvalidArgumentError, locale, () => draw({ locale } as never));
      expect(error.reason).toBe(`expected English ("en") or German ("de"), got "${locale}"`);
    });

    it.each([[279], [4001], [Number.NaN], [Number.POSITIVE_INFINITY], ["640"]])("rejects a width of %s", (width) => {
      expect(refusal(InvalidArgumentError, width, () => draw({ width } as never)).argument).toBe("width");
    });

    it("rejects options that cannot be read", () => {
      const options = new Proxy({}, { ownKeys: () => expect.fail("read") });
      expect(refusal(InvalidArgumentError, options, () => draw(options)).argument).toBe("options");
    });
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
