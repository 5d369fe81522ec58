import type { ChartLayer } from "./ChartSpec.js";
import { pixels } from "./layout.js";

/** The average width of a letter, as a part of the font size. It is rather more than in the fonts that charts use. */
const LETTER = { normal: 0.56, bold: 0.61 };

/** Estimates the width of a text in pixels, without a font. */
export function textWidth(text: string, size: number, weight: keyof typeof LETTER = "normal"): number {
  return Math.ceil(text.length * size * LETTER[weight]);
}

/** Returns the width of the widest of any number of texts. */
export function widest(texts: readonly string[], size: number, weight?: "bold"): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, size, weight)), 0);
}

/** Breaks a text into lines that fit. A word that is longer than a line stays whole. */
export function wrap(text: string, width: number, size: number, weight?: "bold"): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines[lines.length - 1];
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text into as few lines as fit, of similar length, so that no word is left alone. */
function balanced(text: string, width: number, size: number): string[] {
  const lines = wrap(text, width, size);
  const least = Math.ceil(width / lines.length);
  for (let narrower = least; narrower < width; narrower += size) {
    const even = wrap(text, narrower, size);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Writes a number of things. */
export function counted(count: number, one: string, others: string): string {
  return `${count} ${count === 1 ? one : others}`;
}

/** A row of a table: the lines of its label, and where its middle and its end are, in pixels. */
export interface LabelRow {
  readonly label: string[];
  readonly middle: number;
  readonly end: number;
}

/** Lays out rows below each other, each as high as its label needs and at least `least`. */
export function labelRows(
  labels: readonly string[],
  {
    width,
    size,
    line,
    least,
    start = 0,
  }: Readonly<Record<"width" | "size" | "line" | "least", number>> & { readonly start?: number },
): LabelRow[] {
  let end = start;
  return labels.map((text) => {
    const label = balanced(text, width, size);
    const height = Math.max(least, label.length * line + 8);
    end += height;
    return { label, middle: end - height / 2, end };
  });
}

/** Returns the position of a label's first line that centres the label in its row. */
export function firstLine({ label, middle }: LabelRow, line: number): number {
  return middle - ((label.length - 1) * line) / 2;
}

/** The lines of a text, and where it begins. A text that is aligned to the right ends there. */
export interface PlacedText {
  readonly text: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Draws texts at positions in pixels. Screen readers skip them, since the marks beside them say the same. */
export function textLayer(values: PlacedText[], style: Readonly<Record<string, unknown>>): ChartLayer {
  return {
    data: { values },
    mark: { type: "text", align: "left", baseline: "alphabetic", aria: false, ...style },
    encoding: { x: pixels("x"), y: pixels("y"), text: { field: "text", type: "nominal" } },
  };
}
