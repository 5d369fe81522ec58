/** Marks a page as generated. */
export const BANNER =
  "<!-- Written by `npm run generate` from data/ and src/model/. Do not edit: generate again. -->\n\n";

/** Formats text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Formats a table. Bars within a cell are escaped, in code too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [head, head.map(() => "---"), ...rows].map(line).join("");
}

/** Returns the anchor of a heading, as GitHub and TypeDoc form it. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
