/** About how wide a text will be, in pixels: letters of the fonts in question are rarely wider on average. */
export function textWidth(text: string, size: number): number {
  return Math.ceil(text.length * size * 0.56);
}
