import { textWidth } from "./textWidth.js";

/** A text in lines that fit; a word that is too long for a line stays whole. */
export function wrap(text: string, width: number, size: number, weight?: "bold"): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
