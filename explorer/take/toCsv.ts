/** A table as CSV (RFC 4180): lines end with CR LF, and what could be misread is quoted. */
export function toCsv(rows: readonly (readonly (string | number | boolean | null | undefined)[])[]): string {
  const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map((cell) => quote(String(cell ?? ""))).join(",")}\r\n`).join("");
}
