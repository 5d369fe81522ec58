import { formatStat, type Statistic } from "../index.js";
import { comparatorWords, coverageTexts, type Language, periodText, statusWords } from "../internal/words.js";
import type { ChartLayer } from "./ChartSpec.js";
import { pixels } from "./layout.js";
import { qualifierStyle, type StatisticMark, statisticLayers } from "./marks.js";
import { sourceName } from "./statistics.js";
import type { ChartStyle } from "./style.js";
import { type PlacedText, textLayer, textWidth, wrap } from "./texts.js";

const NAME = { size: 13, line: 17 };
const SCOPE = { size: 11, line: 15 };
const HEADING = { size: 15, line: 20 };
/** From the last text of a row to its mark, and from there to the next row. */
const TO_MARK = 11;
const TO_NEXT = 20;
const KEY = { size: 11, line: 22 };

const TEXTS = {
  en: { credited: "credited to", exact: "as stated", around: "around" },
  de: { credited: "mit Verweis auf", exact: "wie angegeben", around: "rund" },
};

/** The statistics of one area. They have a heading if the chart shows several areas. */
export interface RowGroup {
  readonly heading?: string;
  /** A text below the heading. */
  readonly note?: string;
  readonly statistics: readonly Statistic[];
}

/**
 * Draws statistics below each other, each with its source, its text, its scope, and a mark on the common scale.
 *
 * A statistic without a value says so and has no mark. If the scale has an origin, a line leads from there to the mark.
 */
export function statisticRows(
  style: ChartStyle,
  groups: readonly RowGroup[],
  scale: object,
  hasOrigin: boolean,
): { layers: ChartLayer[]; height: number } {
  const { locale, palette, width } = style;
  const headings: PlacedText[] = [];
  const names: PlacedText[] = [];
  const amounts: PlacedText[] = [];
  const amountsBelow: PlacedText[] = [];
  const scopes: PlacedText[] = [];
  const marks: StatisticMark[] = [];
  const tracks: object[] = [];
  let y = 0;
  for (const { heading, note, statistics } of groups) {
    if (heading !== undefined) {
      y += headings.length === 0 ? 0 : TO_NEXT;
      headings.push({ text: [heading], x: 0, y: y + HEADING.size });
      y += HEADING.line;
      const lines = note ? wrap(note, width, SCOPE.size) : [];
      scopes.push({ text: lines, x: 0, y: y + SCOPE.size });
      y += lines.length * SCOPE.line + TO_MARK;
    }
    for (const statistic of statistics) {
      const source = sourceName(statistic.source);
      const amount = formatStat(statistic, { locale });
      const isWide = textWidth(source, NAME.size, "bold") + textWidth(amount, NAME.size) + 16 <= width;
      const name = wrap(source, width, NAME.size, "bold");
      const scope = wrap(scopeTexts(statistic, locale).join(" · "), width, SCOPE.size);
      names.push({ text: name, x: 0, y: y + NAME.size });
      y += name.length * NAME.line;
      if (isWide) amounts.push({ text: [amount], x: width, y: y - NAME.line + NAME.size });
      else {
        amountsBelow.push({ text: [amount], x: 0, y: y + NAME.size });
        y += NAME.line;
      }
      scopes.push({ text: scope, x: 0, y: y + SCOPE.size });
      y += scope.length * SCOPE.line + TO_MARK;
      tracks.push({ y, x: 0, x2: width });
      const shape = statistic.obsStatus === "E" ? "diamond" : "circle";
      const says = [source, amount, ...scope].join(", ");
      if (statistic.value !== null) {
        const drawn = qualifierStyle(statistic, palette.accent, palette, "x");
        marks.push({ value: statistic.value, y, says, shape, ...drawn });
      }
      y += TO_NEXT;
    }
  }
  const value = { field: "value", type: "quantitative", ...scale };
  return {
    height: y,
    layers: [
      {
        data: { values: tracks },
        mark: { type: "rule", color: palette.faint, aria: false },
        encoding: { x: pixels("x"), x2: { field: "x2" }, y: pixels("y") },
      },
      textLayer(headings, { fontSize: HEADING.size, fontWeight: "bold" }),
      textLayer(names, { fontSize: NAME.size, fontWeight: "bold", lineHeight: NAME.line }),
      textLayer(amounts, { fontSize: NAME.size, align: "right" }),
      textLayer(amountsBelow, { fontSize: NAME.size }),
      textLayer(scopes, { fontSize: SCOPE.size, lineHeight: SCOPE.line, color: palette.muted }),
      {
        data: { values: hasOrigin ? marks : [] },
        mark: { type: "rule", color: palette.accent, strokeWidth: 2, aria: false },
        encoding: { x: value, x2: { datum: 0 }, y: pixels("y") },
      },
      ...statisticLayers(marks, { x: value, y: pixels("y") }, "x"),
    ],
  };
}

/** Says the period, who is counted and whom the source credits, as far as the source states it. */
function scopeTexts(statistic: Statistic, locale: Language): string[] {
  const { coverage, attributedTo } = statistic;
  return [
    periodText(statistic, locale),
    ...coverageTexts(coverage, locale),
    ...(attributedTo ? [`${TEXTS[locale].credited} ${attributedTo}`] : []),
  ];
}

/** An entry of the key: which statistics need it, how it is drawn, and where its mark and its text begin. */
interface KeyEntry {
  readonly isFor: (statistic: Statistic) => boolean;
  readonly drawn: Pick<Statistic, "comparator" | "approximate">;
  readonly shape: "circle" | "diamond";
  readonly mark: number;
  readonly text: number;
  readonly says: (locale: Language) => string;
}

const ENTRIES: readonly KeyEntry[] = [
  {
    isFor: ({ comparator, approximate, obsStatus }) => !comparator && !approximate && obsStatus === "A",
    drawn: {},
    shape: "circle",
    mark: 6,
    text: 18,
    says: (locale) => TEXTS[locale].exact,
  },
  {
    isFor: ({ comparator }) => comparator?.startsWith(">") === true,
    drawn: { comparator: ">" },
    shape: "circle",
    mark: 6,
    text: 34,
    says: (locale) => `${comparatorWords[">"][locale]}, ${comparatorWords[">="][locale]}`,
  },
  {
    isFor: ({ comparator }) => comparator?.startsWith("<") === true,
    drawn: { comparator: "<" },
    shape: "circle",
    mark: 20,
    text: 34,
    says: (locale) => `${comparatorWords["<"][locale]}, ${comparatorWords["<="][locale]}`,
  },
  {
    isFor: ({ approximate }) => approximate === true,
    drawn: { approximate: true },
    shape: "circle",
    mark: 18,
    text: 42,
    says: (locale) => TEXTS[locale].around,
  },
  {
    isFor: ({ obsStatus }) => obsStatus === "E",
    drawn: {},
    shape: "diamond",
    mark: 6,
    text: 18,
    says: (locale) => statusWords.E[locale],
  },
];

/** Explains the marks of the statistics. If all statistics are as stated, there is no key. */
export function statisticKey(
  { locale, palette, width }: ChartStyle,
  statistics: readonly Statistic[],
  y: number,
): { layers: ChartLayer[]; height: number } {
  const used = ENTRIES.filter(({ isFor }) => statistics.some(isFor));
  if (used.every((entry) => entry === ENTRIES[0])) return { layers: [], height: 0 };
  const marks: StatisticMark[] = [];
  const texts: PlacedText[] = [];
  let x = 0;
  let line = 0;
  for (const entry of used) {
    const says = entry.says(locale);
    const across = textWidth(says, KEY.size);
    // the longest entry fits into the narrowest chart
    if (x + 28 + across + 16 > width) {
      x = 0;
      line++;
    }
    const middle = y + line * KEY.line;
    const drawn = qualifierStyle(entry.drawn, palette.accent, palette, "x");
    marks.push({ x: x + entry.mark, y: middle, ...drawn, shape: entry.shape, says });
    texts.push({ text: [says], x: x + entry.text, y: middle });
    x += entry.text + across + 22;
  }
  const layers = [
    ...statisticLayers(marks, { x: pixels("x"), y: pixels("y") }, "x"),
    textLayer(texts, { fontSize: KEY.size, baseline: "middle", color: palette.muted }),
  ];
  return { layers, height: (line + 1) * KEY.line };
}
