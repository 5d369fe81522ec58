/** How wide letters are on average, as a part of their size: rather more than in the fonts in question. */
const LETTER = { normal: 0.56, bold: 0.61 };

/** About how wide a text will be, in pixels. */
export function textWidth(text: string, size: number, weight: keyof typeof LETTER = "normal"): number {
  return Math.ceil(text.length * size * LETTER[weight]);
}
