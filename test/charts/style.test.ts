import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import type { ChartOptions } from "../../src/charts/index.js";
import { palettes, readStyle } from "../../src/charts/style.js";
import { InvalidArgumentError } from "../../src/index.js";
import { refusal } from "../support/refusal.js";

/** Simulates colour-vision deficiencies with the matrices of Machado, Oliveira and Fernandes (2009). */
const eyes: Readonly<Record<string, (colour: string) => string>> = {
  "full colour vision": (colour) => colour,
  protanopia: (colour) => formatHex(filterDeficiencyProt(1)(parse(colour)!)),
  deuteranopia: (colour) => formatHex(filterDeficiencyDeuter(1)(parse(colour)!)),
  tritanopia: (colour) => formatHex(filterDeficiencyTrit(1)(parse(colour)!)),
};
const difference = differenceCiede2000();

describe.each(Object.entries(palettes))("the colours of the %s theme", (_, palette) => {
  const { background, text, muted, accent, series } = palette;

  it.each(Object.entries(eyes))("have the contrast that WCAG requires with %s", (_eyes, seen) => {
    const contrast = (colour: string) => wcagContrast(seen(colour), seen(background));
    for (const colour of [text, muted]) expect(contrast(colour), colour).toBeGreaterThanOrEqual(4.5);
    for (const colour of [accent, ...series]) expect(contrast(colour), colour).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(eyes))("differ from each other with %s", (_eyes, seen) => {
    const pairs = series.flatMap((a, at) => series.slice(at + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      expect(difference(seen(a), seen(b)), `${a} and ${b}, seen as ${seen(a)} and ${seen(b)}`).toBeGreaterThan(15);
    }
    expect(pairs).toHaveLength(6);
  });
});

it("detects colours that a deficiency makes alike", () => {
  const [red, green] = ["#d62728", "#6b7a1f"];
  expect(difference(red, green)).toBeGreaterThan(40);
  expect(difference(eyes["deuteranopia"]!(red), eyes["deuteranopia"]!(green))).toBeLessThan(12);
});

describe("readStyle", () => {
  it.each([280, 280.4, 640, 4000])("takes a width of %d pixels, without the margins", (width) => {
    expect(readStyle({ width }).style.width).toBe(Math.round(width) - 32);
  });

  it("uses English, light colours and 640 pixels by default", () => {
    const defaults = { locale: "en", palette: palettes.light, width: 608 };
    expect(readStyle(undefined).style).toEqual(defaults);
    expect(readStyle({ locale: undefined, theme: undefined, width: undefined } as never).style).toEqual(defaults);
  });

  it.each([
    [279, "279"],
    [4001, "4001"],
    [Number.NaN, "NaN"],
    ["640", '"640"'],
    ["x".repeat(100), `"${"x".repeat(80)}"`],
    [null, "null"],
    [{}, "(object)"],
    [true, "true"],
  ])("says what is wrong with a width of %j", (width, described) => {
    const { reason } = refusal(InvalidArgumentError, width, () => readStyle({ width: width as never }));
    expect(reason).toBe(`expected a number of pixels from 280 to 4000, got ${described}`);
  });

  it("names the languages and themes", () => {
    const reasonOf = (options: object) =>
      refusal(InvalidArgumentError, options, () => readStyle(options as never)).reason;
    expect(reasonOf({ locale: "fr" })).toBe('expected English ("en") or German ("de"), got "fr"');
    expect(reasonOf({ theme: "sepia" })).toBe('expected "light" or "dark", got "sepia"');
  });

  it("passes other options on", () => {
    expect(readStyle({ limit: 5 } as never)).toMatchObject({ limit: 5 });
  });

  it("ignores properties of Object.prototype", () => {
    const prototype = Object.prototype as { width?: unknown; catalog?: unknown };
    prototype.width = 300;
    prototype.catalog = {};
    try {
      const { style, catalog } = readStyle({} as ChartOptions & { catalog?: object });
      expect(style.width).toBe(608);
      expect(catalog).toBeUndefined();
    } finally {
      delete prototype.width;
      delete prototype.catalog;
    }
  });
});
