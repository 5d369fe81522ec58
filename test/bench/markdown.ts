import { cpus, totalmem } from "node:os";

const units = [
  { unit: "s", milliseconds: 1000 },
  { unit: "ms", milliseconds: 1 },
  { unit: "µs", milliseconds: 1e-3 },
  { unit: "ns", milliseconds: 1e-6 },
] as const;

/** A time in milliseconds, in the unit that suits it; number and unit stay on one line. */
export function duration(milliseconds: number): string {
  const { unit, milliseconds: one } =
    units.find((candidate) => milliseconds >= candidate.milliseconds * 0.9995) ?? units[3];
  return `${digits(milliseconds / one)}\u00a0${unit}`;
}

export function times(ratio: number): string {
  return ratio < 0.005 ? "<0.01\u00a0×" : `${digits(ratio)}\u00a0×`;
}

/** Three digits; a number with more before the point keeps them. */
export function digits(value: number): string {
  const decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A Markdown table whose columns line up as plain text too; all but the first column to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(" | ")} |`;
  const rule = widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** Where a run was made, as lines of a Markdown list. */
export function hardware(): string {
  return `- ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory
- Node.js ${process.version} (V8 ${process.versions.v8}), ${process.platform} ${process.arch}`;
}
