import type { ChartLayer, ChartSpec } from "../../src/charts/index.js";
import { textWidth } from "../../src/charts/internal/textWidth.js";

/** A line of text in a chart and its box, in pixels from the top left corner of the chart. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Row {
  readonly text: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface Style {
  readonly align: string;
  readonly baseline: string;
  readonly fontSize: number;
  readonly lineHeight?: number;
  readonly fontWeight?: "bold";
}

const ALIGNED: Readonly<Record<string, number>> = { left: 0, center: 0.5, right: 1 };
const HANGING: Readonly<Record<string, number>> = { alphabetic: 0.8, middle: 0.5, top: 0 };

/** Returns every horizontal line of text in a chart, except for its heading and its axis labels. */
export function textsOf({ layer, padding }: ChartSpec): TextBox[] {
  return layer.filter(isText).flatMap(({ data, mark }) => {
    const { align, baseline, fontSize, lineHeight = fontSize, fontWeight } = mark as unknown as Style;
    return (data as { readonly values: readonly Row[] }).values.flatMap(({ text, x, y }) =>
      text.map((line, at): TextBox => {
        const width = textWidth(line, fontSize, fontWeight);
        const left = padding.left + x - width * ALIGNED[align]!;
        const top = padding.top + y + at * lineHeight - fontSize * HANGING[baseline]!;
        return { text: line, left, right: left + width, top, bottom: top + fontSize };
      }),
    );
  });
}

/** Tells whether a layer holds horizontal text; halos behind texts have a stroke. */
function isText({ mark }: ChartLayer): boolean {
  return mark.type === "text" && mark["stroke"] === undefined && mark["angle"] === undefined;
}

/** Returns the outer size of a chart, in pixels. */
export function sizeOf({ width, height, padding }: ChartSpec): { readonly width: number; readonly height: number } {
  return { width: padding.left + width + padding.right, height: padding.top + height + padding.bottom };
}

/** Returns the text at the foot of a chart: notes, sources, version. */
export function captionOf({ layer }: ChartSpec): string {
  return (layer.at(-1)!.data as { readonly values: readonly Row[] }).values[0]!.text.join(" ");
}
