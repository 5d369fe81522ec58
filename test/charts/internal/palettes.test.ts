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
import { palettes } from "../../../src/charts/internal/palettes.js";

/** What people see who lack a sort of cones, by the matrices of Machado, Oliveira and Fernandes (2009). */
const eyes: Readonly<Record<string, (colour: string) => string>> = {
  "all three sorts of cones": (colour) => colour,
  "no cones for long waves": (colour) => formatHex(filterDeficiencyProt(1)(parse(colour)!)),
  "no cones for middle waves": (colour) => formatHex(filterDeficiencyDeuter(1)(parse(colour)!)),
  "no cones for short waves": (colour) => formatHex(filterDeficiencyTrit(1)(parse(colour)!)),
};
const difference = differenceCiede2000();

describe.each(Object.entries(palettes))("the colours of the theme %s", (_, palette) => {
  const { background, text, muted, accent, series } = palette;

  it.each(Object.entries(eyes))("have the contrast that WCAG asks for, to eyes with %s", (_eyes, seen) => {
    const contrast = (colour: string) => wcagContrast(seen(colour), seen(background));
    for (const colour of [text, muted]) expect(contrast(colour), colour).toBeGreaterThanOrEqual(4.5);
    for (const colour of [accent, ...series]) expect(contrast(colour), colour).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(eyes))("differ from each other to eyes with %s", (_eyes, seen) => {
    const pairs = series.flatMap((a, at) => series.slice(at + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      expect(difference(seen(a), seen(b)), `${a} and ${b}, seen as ${seen(a)} and ${seen(b)}`).toBeGreaterThan(15);
    }
    expect(pairs).toHaveLength(6);
  });
});

it("tells colours apart that deficiencies make alike: the test itself works", () => {
  const [red, green] = ["#d62728", "#6b7a1f"];
  expect(difference(red, green)).toBeGreaterThan(40);
  expect(difference(eyes["no cones for middle waves"]!(red), eyes["no cones for middle waves"]!(green))).toBeLessThan(
    12,
  );
});
