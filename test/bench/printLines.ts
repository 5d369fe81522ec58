import type { Line } from "./Line.js";

/** Prints a table: what, measured, budget, and whether the one is within the other. */
export function printLines(lines: readonly Line[]): void {
  const rows = [
    ["", "measured", "budget", ""],
    ...lines.map(({ what, measured, budget, unit }) => [
      what,
      show(measured, unit),
      `≤ ${show(budget, unit)}`,
      measured <= budget ? "ok" : "over",
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const [what, ...others] of rows) {
    console.log([what!.padEnd(widths[0]!), ...others.map((cell, i) => cell.padStart(widths[i + 1]!))].join("  "));
  }
}

function show(value: number, unit: Line["unit"]): string {
  return `${value.toFixed(unit === "ns" ? 0 : 3)} ${unit}`;
}
