import { isUtf8 } from "node:buffer";

/**
 * The text of a file that people edit; throws with what an editor or a merge left behind. How lines end does not matter, since
 * nothing of it comes into the data.
 */
export function sound(bytes: Uint8Array, text: string): string {
  if (!isUtf8(bytes)) throw new Error("it is not in UTF-8");
  if (text.startsWith("\ufeff")) throw new Error("it begins with a byte-order mark: save it without");
  const conflict = text.split("\n").findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line));
  if (conflict >= 0) throw new Error(`line ${conflict + 1} is the mark of a merge conflict: resolve it`);
  return text;
}
