import type { ChartLayer } from "../ChartSpec.js";
import { firstLine, labelRows } from "./labelRows.js";
import { pixels } from "./pixels.js";
import type { Look } from "./readLook.js";
import { textLayer } from "./textLayer.js";
import { widest } from "./widest.js";

/** A table of names and fields, and which name goes with which field. */
export interface Matrix {
  readonly names: readonly string[];
  readonly fields: readonly string[];
  readonly cells: readonly (readonly boolean[])[];
}

/** Columns are at least and at most so wide; below `sums`, sums would run into each other. */
const COLUMN = { min: 11, max: 24, sums: 15 };
const SUMS = 24;
const LINE = 14;

/** A matrix with dots, its labels, and sums where there is room; how large it is, and how many dots there are. */
export function matrixLayers(look: Look, { names, fields, cells }: Matrix) {
  const { palette, width } = look;
  const hasSums = width * 0.64 - SUMS >= fields.length * COLUMN.sums;
  const size = hasSums ? 12 : 10;
  const room = width - (hasSums ? SUMS : 0);
  const left = Math.min(widest(names, size) + 12, Math.max(room - fields.length * COLUMN.max, width * 0.36));
  const step = Math.min(COLUMN.max, Math.max(COLUMN.min, (room - left) / Math.max(fields.length, 1)));
  const across = fields.length * step;
  const top = widest(fields, size) + 8;
  const rows = labelRows(names, { width: left - 12, size, line: LINE, least: 24, start: top });
  const down = rows.at(-1)?.end ?? top;
  const columns = fields.map((field, at) => ({ field, middle: (at + 0.5) * step, end: (at + 1) * step }));
  const dots = rows.flatMap(({ middle }, row) =>
    columns
      .filter((_, column) => cells[row]![column])
      .map((column) => ({ x: column.middle, y: middle, says: `${names[row]}: ${column.field}` })),
  );

  const lines = (values: object[], encoding: object): ChartLayer => ({
    data: { values },
    mark: { type: "rule", color: palette.faint, aria: false },
    encoding,
  });
  const sums = [
    ...rows.map(({ middle }, row) => ({ text: [sumOf(cells[row]!)], x: across + 14, y: middle })),
    ...columns.map(({ middle }, column) => ({
      text: [sumOf(cells.map((row) => row[column]!))],
      x: middle,
      y: down + 13,
    })),
  ];
  const layers: ChartLayer[] = [
    lines(
      [top, ...rows.map(({ end }) => end)].map((y) => ({ y, x: 0, x2: across })),
      { x: pixels("x"), x2: { field: "x2" }, y: pixels("y") },
    ),
    lines(
      [0, ...columns.map(({ end }) => end)].map((x) => ({ x, y: top, y2: down })),
      { x: pixels("x"), y: pixels("y"), y2: { field: "y2" } },
    ),
    {
      data: { values: dots },
      mark: { type: "point", filled: true, color: palette.accent, opacity: 1, size: (step * 0.46) ** 2 },
      encoding: {
        ...{ x: pixels("x"), y: pixels("y") },
        ...{ description: { field: "says" }, tooltip: { field: "says" } },
      },
    },
    textLayer(
      rows.map((row) => ({ text: row.label, x: -10, y: firstLine(row, LINE) })),
      { fontSize: size, align: "right", baseline: "middle", lineHeight: LINE },
    ),
    // clipped, so that no renderer that takes them for longer than they are moves the title away
    textLayer(
      columns.map(({ field, middle }) => ({ text: [field], x: middle, y: top - 8 })),
      { fontSize: size, baseline: "middle", angle: 270, clip: true },
    ),
    ...(hasSums ? [textLayer(sums, { fontSize: 10, align: "center", baseline: "middle", color: palette.muted })] : []),
  ];
  return {
    layers,
    dots: dots.length,
    hasSums,
    width: Math.max(width - left, across),
    height: down,
    room: { left, bottom: hasSums ? 22 : 0 },
  };
}

function sumOf(listed: readonly boolean[]): string {
  return String(listed.filter(Boolean).length);
}
