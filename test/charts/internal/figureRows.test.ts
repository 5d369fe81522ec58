import { describe, expect, it } from "vitest";
import { figureRows } from "../../../src/charts/internal/figureRows.js";
import { MARGIN, readLook } from "../../../src/charts/internal/readLook.js";
import { sourceName } from "../../../src/charts/internal/sourceName.js";
import { textWidth } from "../../../src/charts/internal/textWidth.js";
import { formatStat, getStatistic, type Statistic } from "../../../src/index.js";

const scale = { scale: { domain: [0, 2000] }, axis: null };
const known = getStatistic("gtai-2024.companies");
const unread = getStatistic("gtai-2024.companies-over-250-employees");

/** All data of all layers, as text. */
const dataOf = (figures: readonly Statistic[], locale: "en" | "de" = "en", width = 640) =>
  figureRows(readLook({ locale, width }).look, [{ figures }], scale, true).layers.map(({ data }) =>
    JSON.stringify(data),
  );

describe("figureRows", () => {
  it("names a figure whose value could not be read as unknown, and draws no mark for it, not at 0 either", () => {
    expect(unread.value).toBeNull();
    const rows = dataOf([unread, known], "de");
    expect(rows.some((data) => data.includes('"unbekannt"'))).toBe(true);
    const values = rows.flatMap((data) => [...data.matchAll(/"value":(\w+)/g)].map(([, value]) => value));
    expect(new Set(values)).toEqual(new Set(["1443"]));
    const alone = dataOf([unread]);
    expect(alone.some((data) => data.includes('"unknown"'))).toBe(true);
    expect(alone.some((data) => data.includes('"value"'))).toBe(false);
  });

  it("has 16 pixels at least between a name and its figure", () => {
    const [name, amount] = [sourceName(known.source), formatStat(known)];
    const room = textWidth(name, 13, "bold") + textWidth(amount, 13) + 16;
    const isBeside = (width: number) =>
      dataOf([known], "en", width + 2 * MARGIN).some((data) => data.includes(`"text":["${amount}"],"x":${width}`));
    expect(isBeside(room)).toBe(true);
    expect(isBeside(room - 1)).toBe(false);
  });

  it("puts the figure below the name where both do not fit into a line", () => {
    const at = (width: number) => {
      const { layers } = figureRows(readLook({ width }).look, [{ figures: [known] }], scale, true);
      const texts = layers
        .filter(({ mark }) => mark.type === "text")
        .flatMap(({ data }) => ("values" in data ? data.values : []));
      return (texts as { readonly text: readonly string[]; readonly x: number; readonly y: number }[]).find(
        ({ text }) => text[0]!.startsWith("more than"),
      )!;
    };
    expect(at(640).x).toBe(608);
    expect(at(300).x).toBe(0);
    expect(at(300).y).toBeGreaterThan(at(640).y);
  });

  it("makes room for each line below a heading", () => {
    const heightOf = (note?: string) =>
      figureRows(readLook({}).look, [{ heading: "Germany", note, figures: [known] }], scale, true).height;
    const line = heightOf("They differ in period") - heightOf();
    expect(line).toBeGreaterThan(11);
    expect(heightOf(`They differ in ${"period, ".repeat(20)}`) - heightOf()).toBe(2 * line);
  });
});
