import type { Statistic } from "../../index.js";
import type { ChartLayer } from "../ChartSpec.js";
import { type FigurePoint, figureLayers, figureLook } from "./figureLayers.js";
import { pixels } from "./pixels.js";
import type { Look } from "./readLook.js";
import { type PlacedText, textLayer } from "./textLayer.js";
import { textWidth } from "./textWidth.js";

const SIZE = 11;
const LINE = 22;
const TEXTS = {
  en: {
    exact: "as stated",
    above: "more than, at least",
    below: "less than, at most",
    around: "around",
    estimated: "estimated by us from words",
  },
  de: {
    exact: "wie angegeben",
    above: "mehr als, mindestens",
    below: "weniger als, höchstens",
    around: "rund",
    estimated: "von uns aus Worten geschätzt",
  },
};

type Sample = keyof (typeof TEXTS)["en"];
const SAMPLES: Readonly<Record<Sample, (figure: Statistic) => boolean>> = {
  exact: ({ comparator, approximate, obsStatus }) => !comparator && !approximate && obsStatus === "A",
  above: ({ comparator }) => comparator?.startsWith(">") === true,
  below: ({ comparator }) => comparator?.startsWith("<") === true,
  around: ({ approximate }) => approximate === true,
  estimated: ({ obsStatus }) => obsStatus === "E",
};
const DRAWN: Readonly<Record<Sample, Partial<Statistic>>> = {
  exact: {},
  above: { comparator: ">" },
  below: { comparator: "<" },
  around: { approximate: true },
  estimated: {},
};

/** What the marks mean, as far as figures need to be told apart; and how high that is. */
export function figureKey(
  look: Look,
  figures: readonly Statistic[],
  y: number,
): { layers: ChartLayer[]; height: number } {
  const used = (Object.keys(SAMPLES) as Sample[]).filter((sample) => figures.some(SAMPLES[sample]));
  if (used.every((sample) => sample === "exact")) return { layers: [], height: 0 };
  const { accent: color, background } = look.palette;
  const points: FigurePoint[] = [];
  const texts: PlacedText[] = [];
  let x = 0;
  let line = 0;
  for (const sample of used) {
    const says = TEXTS[look.locale][sample];
    const across = 28 + textWidth(says, SIZE) + 16;
    // the longest of them fits into the narrowest chart
    if (x + across > look.width) {
      x = 0;
      line++;
    }
    const at = { x: x + (sample === "below" ? 20 : sample === "around" ? 18 : 6), y: y + line * LINE };
    const drawn = figureLook(DRAWN[sample] as Statistic, { color, background }, "x");
    points.push({ ...at, ...drawn, shape: sample === "estimated" ? "diamond" : "circle", says });
    const start = x + (sample === "exact" || sample === "estimated" ? 18 : sample === "around" ? 42 : 34);
    texts.push({ text: [says], x: start, y: at.y });
    x = start + textWidth(says, SIZE) + 22;
  }
  const place = { x: pixels("x"), y: pixels("y") };
  const layers = [
    ...figureLayers(points, place, "x"),
    textLayer(texts, { fontSize: SIZE, baseline: "middle", color: look.palette.muted }),
  ];
  return { layers, height: (line + 1) * LINE };
}
