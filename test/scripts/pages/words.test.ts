import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources, states, statistics } from "../../../src/index.js";
import {
  areaName,
  breakdownText,
  comparatorWords,
  coverageTexts,
  dimensionWords,
  statusWords,
  verdictWords,
} from "../../../src/internal/words.js";

/** The codes that occur in the data, each with its English words. */
const words = new Map<string, string>([
  ...states.map(({ id, name }) => [id, name.en] as const),
  ...statistics.map(({ refArea }) => [refArea, areaName(refArea, "en")] as const),
  ...statistics.flatMap(({ breakdown }) => {
    if (breakdown === undefined) return [];
    const [dimension, category] = breakdownText(breakdown, "en").split(": ") as [string, string];
    return [[breakdown.dimension, dimension] as const, [breakdown.category, category] as const];
  }),
  ...statistics.flatMap(({ coverage: { countedAs, effects, includes = [] } = {} }) => [
    ...(countedAs ? [[countedAs, ...coverageTexts({ countedAs }, "en")] as [string, string]] : []),
    ...(effects ? [[effects, ...coverageTexts({ effects }, "en")] as [string, string]] : []),
    ...includes.map((code) => [code, coverageTexts({ includes: [code] }, "en")[0]!.replace("including ", "")] as const),
  ]),
  ...[verdictWords, comparatorWords, statusWords].flatMap((all) =>
    Object.entries(all).map(([code, { en }]) => [code, en] as const),
  ),
  ...sources.map(({ consulted }) => [consulted, consulted.replace("-", " ")] as const),
]);

/** Codes that people don't read as words. */
const codes = [...words].filter(([code, text]) => code !== text).map(([code]) => code);
const dimensions = Object.entries(dimensionWords).flatMap(([code, { en }]) => (code === en ? [] : [code]));

/**
 * Returns the codes that stand alone in a page: as a cell, or as a part of one between punctuation marks. Code in backticks,
 * quotations, headings of columns and addresses don't count.
 */
function bareCodes(page: string, among: readonly string[]): string[] {
  const plain = page
    .replaceAll(/^.*\n(?=\| --- )/gm, "")
    .replaceAll(/`[^`]*`|"[^"\n]*"|“[^”\n]*”|\]\([^)]*\)/g, "")
    .replaceAll(/\\\|/g, "");
  const parts = new Set(plain.split(/[|;,:()*[\]\n]|\.\s| [-–·] /).map((part) => part.trim()));
  return among.filter(
    (code) =>
      parts.has(code) || (/[a-z][-A-Z][a-z]/.test(code) && new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(plain)),
  );
}

describe("the words of generated pages", () => {
  const names = ["csv-files", "data-dictionary", "figures", "unknown"];
  const read = (name: string) => readFileSync(`docs/${name}.md`, "utf8");

  it.each(names)("of docs/%s.md include no bare code of an area, a verdict or another value", (name) => {
    expect(bareCodes(read(name), codes)).toEqual([]);
  });

  it("of docs/figures.md include no code of a dimension, not even in backticks", () => {
    expect(bareCodes(read("figures").replaceAll("`", ""), dimensions)).toEqual([]);
  });

  it.each([
    ["| 3 | `id` | EU |", "EU"],
    ["Only one source covers: US; France.", "US"],
    ["**world**", "world"],
    ["| Germany, bed-size 50-99 |", "bed-size"],
    ["| agrees, not-found |", "not-found"],
    ["They differ in timePeriod.", "timePeriod"],
  ])("would be wrong with %j", (text, code) => {
    expect(bareCodes(text, [...codes, ...dimensions])).toContain(code);
  });
});
