import { textWidth } from "./textWidth.js";

/** The width of the widest of texts, however many there are. */
export function widest(texts: readonly string[], size: number, weight?: "bold"): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, size, weight)), 0);
}
