import { formatStat, type Statistic } from "../../index.js";
import type { ChartLayer } from "../ChartSpec.js";
import { type FigurePoint, figureLayers, figureLook } from "./figureLayers.js";
import { pixels } from "./pixels.js";
import type { Look } from "./readLook.js";
import { scopeTexts } from "./scopeTexts.js";
import { sourceName } from "./sourceName.js";
import { type PlacedText, textLayer } from "./textLayer.js";
import { textWidth } from "./textWidth.js";
import { wrap } from "./wrap.js";

const NAME = { size: 13, line: 17 };
const SCOPE = { size: 11, line: 15 };
const HEADING = { size: 15, line: 20 };
/** From the last text of a row to its mark, and on to the next row. */
const TO_MARK = 11;
const TO_NEXT = 20;

/** Figures of one area, with a heading where there are several. */
export interface FigureGroup {
  readonly heading?: string;
  /** What is to be known of them, below the heading. */
  readonly note?: string;
  readonly figures: readonly Statistic[];
}

/**
 * Figures below each other: who says it, what it says, of when and whom, and below that a mark on the common scale. A figure
 * without a value says so, and has no mark. Where the scale has an origin, a line leads from there to the mark.
 */
export function figureRows(
  look: Look,
  groups: readonly FigureGroup[],
  scale: object,
  hasOrigin: boolean,
): { layers: ChartLayer[]; height: number } {
  const { locale, palette, width } = look;
  const [headings, names, amounts, amountsBelow, scopes]: PlacedText[][] = [[], [], [], [], []];
  const points: FigurePoint[] = [];
  const tracks: object[] = [];
  let y = 0;
  for (const { heading, note, figures } of groups) {
    if (heading !== undefined) {
      y += headings!.length === 0 ? 0 : TO_NEXT;
      headings!.push({ text: [heading], x: 0, y: y + HEADING.size });
      y += HEADING.line;
      const lines = note ? wrap(note, width, SCOPE.size) : [];
      scopes!.push({ text: lines, x: 0, y: y + SCOPE.size });
      y += lines.length * SCOPE.line + TO_MARK;
    }
    for (const figure of figures) {
      const amount = formatStat(figure, { locale });
      const isWide =
        textWidth(sourceName(figure.source), NAME.size, "bold") + textWidth(amount, NAME.size) + 16 <= width;
      const name = wrap(sourceName(figure.source), width, NAME.size, "bold");
      const scope = wrap(scopeTexts(figure, locale).join(" · "), width, SCOPE.size);
      names!.push({ text: name, x: 0, y: y + NAME.size });
      y += name.length * NAME.line;
      if (isWide) amounts!.push({ text: [amount], x: width, y: y - NAME.line + NAME.size });
      else {
        amountsBelow!.push({ text: [amount], x: 0, y: y + NAME.size });
        y += NAME.line;
      }
      scopes!.push({ text: scope, x: 0, y: y + SCOPE.size });
      y += scope.length * SCOPE.line + TO_MARK;
      tracks.push({ y, x: 0, x2: width });
      const shape = figure.obsStatus === "E" ? "diamond" : "circle";
      const says = [sourceName(figure.source), amount, ...scope].join(", ");
      if (figure.value !== null) {
        const drawn = figureLook(figure, { color: palette.accent, background: palette.background }, "x");
        points.push({ value: figure.value, y, says, shape, ...drawn });
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
      textLayer(headings!, { fontSize: HEADING.size, fontWeight: "bold" }),
      textLayer(names!, { fontSize: NAME.size, fontWeight: "bold", lineHeight: NAME.line }),
      textLayer(amounts!, { fontSize: NAME.size, align: "right" }),
      textLayer(amountsBelow!, { fontSize: NAME.size }),
      textLayer(scopes!, { fontSize: SCOPE.size, lineHeight: SCOPE.line, color: palette.muted }),
      {
        data: { values: hasOrigin ? points : [] },
        mark: { type: "rule", color: palette.accent, strokeWidth: 2, aria: false },
        encoding: { x: value, x2: { datum: 0 }, y: pixels("y") },
      },
      ...figureLayers(points, { x: value, y: pixels("y") }, "x"),
    ],
  };
}
