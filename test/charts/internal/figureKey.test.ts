import { describe, expect, it } from "vitest";
import { figureKey } from "../../../src/charts/internal/figureKey.js";
import { readLook } from "../../../src/charts/internal/readLook.js";
import { getStatistic, type Statistic } from "../../../src/index.js";

const { comparator: _, qualifier: __, approximate: ___, ...exact } = getStatistic("gtai-2024.companies");
const figures: Readonly<Record<string, Statistic>> = {
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

/** The key at a height of 100: each mark as "what it says: shape, x, y, what is drawn with it", and where its text begins. */
function keyOf(names: readonly string[], options: { readonly locale?: "en" | "de"; readonly width?: number } = {}) {
  const { look } = readLook({ locale: "en", width: 1000, ...options });
  const { layers, height } = figureKey(
    look,
    names.map((name) => figures[name]!),
    100,
  );
  const values = (type: string) =>
    layers.filter(({ mark }) => mark.type === type).flatMap(({ data }) => ("values" in data ? data.values : []));
  const marks = new Map(values("point").map((point) => [JSON.stringify(point), point as Record<string, unknown>]));
  const texts = values("text") as { readonly text: readonly string[]; readonly x: number; readonly y: number }[];
  return {
    height,
    marks: [...marks.values()].map(({ says, shape, x, y, fill, arrow, band }) =>
      [
        says,
        shape,
        x,
        y,
        ...(fill === look.palette.background ? ["open"] : []),
        ...(arrow ? [arrow] : []),
        ...(band ? ["band"] : []),
      ].join(" "),
    ),
    texts: texts.map(({ text, x, y }) => `${text.join()} ${x} ${y}`),
  };
}

describe("figureKey", () => {
  it("is left out where all figures are as stated", () => {
    expect(keyOf(["exact", "exact"])).toEqual({ height: 0, marks: [], texts: [] });
    expect(keyOf([])).toEqual({ height: 0, marks: [], texts: [] });
    expect(keyOf(["unread"])).toEqual({ height: 0, marks: [], texts: [] });
  });

  it("tells what each mark means, in one line where that fits", () => {
    expect(keyOf(["exact", "more", "less", "around", "estimated"])).toMatchInlineSnapshot(`
      {
        "height": 22,
        "marks": [
          "around circle 455 100 band",
          "more than, at least circle 102 100 open M1,0H3.6M2.8,-0.7L3.6,0L2.8,0.7",
          "less than, at most circle 290 100 open M-1,0H-3.6M-2.8,-0.7L-3.6,0L-2.8,0.7",
          "as stated circle 6 100",
          "estimated by us from words diamond 544 100",
        ],
        "texts": [
          "as stated 18 100",
          "more than, at least 130 100",
          "less than, at most 304 100",
          "around 479 100",
          "estimated by us from words 556 100",
        ],
      }
    `);
  });

  it("goes on in a further line where it does not fit, in either language", () => {
    expect(
      keyOf(["exact", "more", "less", "around", "estimated"], { locale: "de", width: 400 }),
    ).toMatchInlineSnapshot(`
      {
        "height": 66,
        "marks": [
          "rund circle 210 122 band",
          "mehr als, mindestens circle 127 100 open M1,0H3.6M2.8,-0.7L3.6,0L2.8,0.7",
          "weniger als, höchstens circle 20 122 open M-1,0H-3.6M-2.8,-0.7L-3.6,0L-2.8,0.7",
          "wie angegeben circle 6 100",
          "von uns aus Worten geschätzt diamond 6 144",
        ],
        "texts": [
          "wie angegeben 18 100",
          "mehr als, mindestens 155 100",
          "weniger als, höchstens 34 122",
          "rund 234 122",
          "von uns aus Worten geschätzt 18 144",
        ],
      }
    `);
    expect(keyOf(["estimated"], { locale: "de", width: 280 }).height).toBe(22);
    expect(keyOf(["exact", "more"], { width: 290 }).height).toBe(22);
    expect(keyOf(["exact", "more"], { width: 289 }).height).toBe(44);
  });

  it.each([
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
  ])("of %j tells just %j", (names, says) => {
    expect(keyOf(names).texts.map((text) => text.replace(/ \d+ \d+$/, ""))).toEqual(says);
  });
});
