import { describe, expect, it } from "vitest";
import { statisticKey, statisticRows } from "../../src/charts/statisticPlot.js";
import { readStyle } from "../../src/charts/style.js";
import { textWidth } from "../../src/charts/texts.js";
import { formatStat, getStatistic, type Statistic } from "../../src/index.js";
import type { Mark } from "../support/marksOf.js";

type Style = Parameters<typeof readStyle>[0];
interface Text {
  readonly text: readonly string[];
  readonly x: number;
  readonly y: number;
}

const known = getStatistic("gtai-2024.companies");
const unread = getStatistic("gtai-2024.companies-over-250-employees");
const scale = { scale: { domain: [0, 2000] }, axis: null };

describe("statisticRows", () => {
  /** Returns all texts of rows, and the values of their marks. */
  function rowsOf(statistics: readonly Statistic[], options?: Style) {
    const { layers } = statisticRows(readStyle(options).style, [{ statistics }], scale, true);
    const values = layers.flatMap(({ data }) => ("values" in data ? (data.values as object[]) : []));
    return {
      texts: values.filter((value): value is Text => "text" in value),
      marks: values.flatMap((value) => ("value" in value ? [value.value] : [])),
    };
  }
  const wordsOf = (...given: Parameters<typeof rowsOf>) => rowsOf(...given).texts.flatMap(({ text }) => text);

  it("labels a value that could not be read as unknown, and draws no mark for it, not even at 0", () => {
    expect(unread.value).toBeNull();
    expect(wordsOf([unread])).toContain("unknown");
    expect(rowsOf([unread]).marks).toEqual([]);
    expect(wordsOf([unread, known], { locale: "de" })).toContain("unbekannt");
    expect(new Set(rowsOf([unread, known]).marks)).toEqual(new Set([1443]));
  });

  it("puts the value beside the name if both fit into a line, otherwise below", () => {
    const amountAt = (width: number) =>
      rowsOf([known], { width }).texts.find(({ text }) => text[0] === formatStat(known))!;
    expect(amountAt(640).x).toBe(608);
    expect(amountAt(300).x).toBe(0);
    expect(amountAt(300).y).toBeGreaterThan(amountAt(640).y);
  });

  it("says the period, who is counted, and whom the source credits", () => {
    const employees = getStatistic("channel-e-2024.employees");
    expect(wordsOf([employees])).toContain(
      "no year stated · at least 20 employees · establishments · credited to SPECTARIS",
    );
    expect(wordsOf([employees], { locale: "de" })).toContain(
      "ohne Jahresangabe · mindestens 20 Beschäftigte · Betriebe · mit Verweis auf SPECTARIS",
    );
  });

  it("makes room for each line below a heading", () => {
    const heightOf = (note?: string) =>
      statisticRows(readStyle({}).style, [{ heading: "Germany", note, statistics: [known] }], scale, true).height;
    const line = heightOf("They differ in period") - heightOf();
    expect(line).toBeGreaterThan(11);
    expect(heightOf(`They differ in ${"period, ".repeat(20)}`) - heightOf()).toBe(2 * line);
  });
});

describe("statisticKey", () => {
  const { comparator: _, qualifier: __, approximate: ___, ...exact } = known;
  const statistics: Readonly<Record<string, Statistic>> = {
    exact,
    more: { ...exact, comparator: ">" },
    atLeast: { ...exact, comparator: ">=" },
    less: { ...exact, comparator: "<" },
    atMost: { ...exact, comparator: "<=" },
    around: { ...exact, approximate: true },
    aroundOrMore: { ...exact, approximate: true, comparator: ">" },
    estimated: { ...exact, obsStatus: "E" },
    unread: { ...exact, obsStatus: "L", value: null },
  };
  const all = ["exact", "more", "less", "around", "estimated"];

  function keyOf(names: readonly string[], options?: Style) {
    const { layers, height } = statisticKey(
      readStyle(options).style,
      names.map((name) => statistics[name]!),
      100,
    );
    const values = (type: string, said = false) =>
      layers
        .filter(({ mark, encoding }) => mark.type === type && (!said || "description" in encoding))
        .flatMap(({ data }) => ("values" in data ? (data.values as object[]) : []));
    return { height, marks: values("point", true) as Required<Mark>[], texts: values("text") as Text[] };
  }

  it.each([
    [["exact", "exact"], []],
    [[], []],
    [["unread"], []],
    [["more"], ["more than, at least"]],
    [["atLeast"], ["more than, at least"]],
    [["less"], ["less than, at most"]],
    [["atMost"], ["less than, at most"]],
    [["around"], ["around"]],
    [["aroundOrMore"], ["more than, at least", "around"]],
    [["estimated"], ["estimated by us from words"]],
    [["unread", "around"], ["around"]],
    [
      ["exact", "estimated"],
      ["as stated", "estimated by us from words"],
    ],
  ])("of %j explains %j", (names, says) => {
    const { texts, height } = keyOf(names);
    expect(texts.flatMap(({ text }) => text)).toEqual(says);
    expect(height > 0).toBe(says.length > 0);
  });

  it("shows each mark as it is drawn in the chart", () => {
    const { marks } = keyOf(all);
    const { background } = readStyle({}).style.palette;
    expect(marks.map(({ shape }) => shape)).toEqual(["circle", "circle", "circle", "circle", "diamond"]);
    expect(marks.map(({ fill }) => fill === background)).toEqual([false, true, true, false, false]);
    expect(marks.map(({ arrow }) => arrow?.slice(0, 3))).toEqual([undefined, "M1,", "M-1", undefined, undefined]);
    expect(marks.map(({ band }) => band)).toEqual([undefined, undefined, undefined, true, undefined]);
  });

  it.each([280, 320, 400, 640, 1000])("has every text beside its mark, in order and within %d pixels", (width) => {
    for (const locale of ["en", "de"] as const) {
      const { marks, texts, height } = keyOf(all, { locale, width });
      const end = (at: number) => texts[at]!.x + textWidth(texts[at]!.text[0]!, 11);
      for (const [at, { x, y }] of texts.entries()) {
        const mark = marks[at]!;
        // an arrow or a band reaches 18 pixels from the middle of its mark
        const reach = { left: mark.arrow?.startsWith("M-") || mark.band ? 18 : 5, right: 5 };
        if (mark.arrow?.startsWith("M1") || mark.band) reach.right = 18;
        expect(mark.y).toBe(y);
        expect(mark.x - reach.left).toBeGreaterThanOrEqual(0);
        expect(x).toBeGreaterThan(mark.x + reach.right);
        expect(end(at)).toBeLessThanOrEqual(width - 32);
        if (texts[at - 1]?.y === y) expect(mark.x - reach.left).toBeGreaterThan(end(at - 1));
        else expect(y).toBeGreaterThanOrEqual((texts[at - 1]?.y ?? 0) + 20);
      }
      expect(100 + height).toBeGreaterThan(texts.at(-1)!.y + 11);
    }
  });

  it("needs one line in a wide chart", () => {
    expect(new Set(keyOf(all, { width: 1000 }).texts.map(({ y }) => y)).size).toBe(1);
  });
});
