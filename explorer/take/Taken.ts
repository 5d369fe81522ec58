import type { SourceId } from "medtech-germany";

/** What a reader can take from a view. */
export interface Taken {
  /** A program that returns what is shown. */
  readonly code: string;
  readonly csv: () => string;
  readonly json: () => unknown;
  readonly sources: readonly SourceId[];
}

/** Writes a program that imports names from the package and continues with these lines. */
export function program(names: readonly string[], lines: readonly string[]): string {
  return `import { ${[...names].sort().join(", ")} } from "medtech-germany";\n\n${lines.join("\n")}\n`;
}

/** Writes a table as CSV (RFC 4180): lines end with CR LF, and ambiguous cells are quoted. */
export function toCsv(rows: readonly (readonly (string | number | boolean | null | undefined)[])[]): string {
  const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map((cell) => quote(String(cell ?? ""))).join(",")}\r\n`).join("");
}
