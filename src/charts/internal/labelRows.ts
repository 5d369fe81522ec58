import { wrap } from "./wrap.js";

/** A row of a table: its label in lines, and where its middle and its end are, in pixels. */
export interface LabelRow {
  readonly label: string[];
  readonly middle: number;
  readonly end: number;
}

/** Rows below each other, each as high as its label needs and at least `least`. */
export function labelRows(
  labels: readonly string[],
  {
    width,
    size,
    line,
    least,
    start = 0,
  }: Readonly<Record<"width" | "size" | "line" | "least", number>> & { start?: number },
): LabelRow[] {
  let end = start;
  return labels.map((text) => {
    const label = balanced(text, width, size);
    const height = Math.max(least, label.length * line + 8);
    end += height;
    return { label, middle: end - height / 2, end };
  });
}

/** Where the first line of a label has to be, for the label to stand in the middle of its row. */
export function firstLine({ label, middle }: LabelRow, line: number): number {
  return middle - ((label.length - 1) * line) / 2;
}

/** A text in as few lines as fit, of about the same length: no word is left alone. */
function balanced(text: string, width: number, size: number): string[] {
  const lines = wrap(text, width, size);
  const least = Math.ceil(width / lines.length);
  for (let narrower = least; narrower < width; narrower += size) {
    const even = wrap(text, narrower, size);
    if (even.length === lines.length) return even;
  }
  return lines;
}
