/** Where generated pages say that they are. */
export const BANNER =
  "<!-- Written by `npm run generate` from data/ and src/model/. Do not edit: generate again. -->\n\n";

/** Text as code, also within a table. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A table; bars within a cell are written so that they end no cell, in code too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [head, head.map(() => "---"), ...rows].map(line).join("");
}

/** The anchor of a heading, as GitHub and TypeDoc form it. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
