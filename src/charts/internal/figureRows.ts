import { formatStat, getSource, type Statistic } from "../../index.js";
import type { ChartLayer } from "../ChartSpec.js";
import { type FigurePoint, figureLayers, figureLook } from "./figureLayers.js";
import { pixels } from "./pixels.js";
import type { Look } from "./readLook.js";
import { scopeTexts } from "./scopeTexts.js";
import { type PlacedText, textLayer } from "./textLayer.js";
import { textWidth } from "./textWidth.js";
import { wrap } from "./wrap.js";

const NAME = { size: 13, line: 17 };
const SCOPE = { size: 11, line: 15 };
const HEADING = { size: 14, line: 34 };
/** From the last text of a row to its mark, and on to the next row. */
const TO_MARK = 11;
const TO_NEXT = 20;

/** Figures of one area, with a heading where there are several. */
export interface FigureGroup {
  readonly heading?: string;
  readonly figures: readonly Statistic[];
}

/**
 * Figures below each other: who says it, what it says, of when and whom, and below that a mark on the common scale. A figure
 * without a value says so, and has no mark.
 */
export function figureRows(
  look: Look,
  groups: readonly FigureGroup[],
  scale: object,
): { layers: ChartLayer[]; height: number } {
  const { locale, palette, width } = look;
  const [headings, names, amounts, scopes]: PlacedText[][] = [[], [], [], []];
  const points: FigurePoint[] = [];
  const tracks: object[] = [];
  let y = 0;
  for (const { heading, figures } of groups) {
    if (heading !== undefined) {
      headings!.push({ text: [heading], x: 0, y: y + HEADING.size });
      y += HEADING.line;
    }
    for (const figure of figures) {
      const amount = formatStat(figure, { locale });
      const name = wrap(sourceName(figure), width - textWidth(amount, NAME.size) - 16, NAME.size);
      const scope = wrap(scopeTexts(figure, locale).join(" · "), width, SCOPE.size);
      names!.push({ text: name, x: 0, y: y + NAME.size });
      amounts!.push({ text: [amount], x: width, y: y + NAME.size });
      y += name.length * NAME.line;
      scopes!.push({ text: scope, x: 0, y: y + SCOPE.size });
      y += scope.length * SCOPE.line + TO_MARK;
      tracks.push({ y, end: width });
      const shape = figure.obsStatus === "E" ? "diamond" : "circle";
      const says = [sourceName(figure), amount, ...scope].join(", ");
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
        mark: { type: "rule", color: palette.faint, aria: false, x: 0 },
        encoding: { y: pixels("y"), x2: pixels("end") },
      },
      textLayer(headings!, { fontSize: HEADING.size, fontWeight: "bold" }),
      textLayer(names!, { fontSize: NAME.size, fontWeight: "bold", lineHeight: NAME.line }),
      textLayer(amounts!, { fontSize: NAME.size, align: "right" }),
      textLayer(scopes!, { fontSize: SCOPE.size, lineHeight: SCOPE.line, color: palette.muted }),
      {
        data: { values: points },
        mark: { type: "rule", color: palette.accent, strokeWidth: 2, aria: false },
        encoding: { x: value, x2: { datum: 0 }, y: pixels("y") },
      },
      ...figureLayers(points, { x: value, y: pixels("y") }, "x"),
    ],
  };
}

/** The publisher of the document, and the year in which it came out. */
function sourceName({ source }: Statistic): string {
  const { publisher, published } = getSource(source);
  return published === undefined ? publisher : `${publisher} (${published.slice(0, 4)})`;
}
