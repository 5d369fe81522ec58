import { bareMasks } from "../peers/bareMasks.js";
import { fitExponent } from "./fitExponent.js";
import { digits, duration, ratio, table } from "./format.js";
import type { Goal } from "./goals.js";
import {
  type CatalogResult,
  type CoversResult,
  type GrowthResult,
  kinds,
  type Line,
  type ShippedResult,
  type SizeResult,
  type WorstResult,
} from "./Results.js";

export function goalsTable(goals: readonly Goal[]): string {
  const verdict = { true: "ok", false: "not ok", undefined: "–" };
  const rows = goals.map(({ goal, measured, met }) => [goal, measured, verdict[`${met}`]]);
  return table(["goal", "measured", ""], rows);
}

/** For each contender: loading, and for each kind of question the time, the ratio to ours and that to the bare pass. */
export function sizeTable({ lines }: SizeResult): string {
  const bare = lines.find(({ name }) => name === bareMasks.name);
  const heads = ["filter all", "filter any", "rank"].flatMap((kind) => [kind, "/ ours", "/ bare"]);
  return table(
    ["", "loading", ...heads],
    lines.map((line) => [line.name, loading(line), ...kinds.flatMap((kind) => cells(line, bare, kind))]),
  );
}

function loading({ load }: Line): string {
  return typeof load === "number" ? duration(load) : load.note;
}

function cells(line: Line, bare: Line | undefined, kind: (typeof kinds)[number]): string[] {
  const cell = line.cells[kind];
  if (cell === undefined) return ["–", "", ""];
  if ("note" in cell) return [cell.note, "", ""];
  const floor = bare?.cells[kind];
  return [
    duration(cell.time),
    ratio(cell.ratio),
    floor !== undefined && "ratio" in floor ? ratio(cell.ratio / floor.ratio) : "–",
  ];
}

export function shippedTable({ lookUp, filters, scores, ranking }: ShippedResult): string {
  const rows = [
    ["an id looked up in a Map: the yardstick", lookUp] as const,
    ...filters.map(({ name, nanoseconds }) => [`clustersByFocus, ${name}`, nanoseconds] as const),
    ["the scores of all 17: the pass inside a ranking, without reading the wish", scores] as const,
    ["rankClusters, all 17 with reasons", ranking] as const,
  ];
  return table(
    ["", "a call", "/ look-up"],
    rows.map(([name, nanoseconds]) => [name, duration(nanoseconds / 1e6), ratio(nanoseconds / lookUp)]),
  );
}

export function catalogTable(catalogs: readonly CatalogResult[]): string {
  return table(
    [
      "records, areas",
      "createCatalog",
      "again",
      "/ bare index",
      "first filter",
      "bytes a record",
      "… after all questions",
    ],
    catalogs.map(({ count, areas, first, later, bare, firstFilter, bytes, bytesAsked }) => [
      `${count.toLocaleString("en")}, ${areas}`,
      ...[first, later].map(duration),
      ratio(first / bare),
      duration(firstFilter),
      ...[bytes, bytesAsked].map(digits),
    ]),
  );
}

export function growthTable(growth: readonly GrowthResult[]): string {
  const counts = [...new Set(growth.flatMap(({ times }) => [...times.keys()]))];
  return table(
    ["", ...counts.map((count) => count.toLocaleString("en")), "exponent", "of a copy"],
    growth.map(({ name, times, exponent, copyExponent }) => {
      const shown = counts.map((count) => times.get(count)).map((time) => (time === undefined ? "–" : duration(time)));
      return [name, ...shown, exponent.toFixed(2), copyExponent.toFixed(2)];
    }),
  );
}

export function worstTable(worst: readonly WorstResult[]): string {
  const lengths = worst[0]?.times.map(([length]) => length.toLocaleString("en")) ?? [];
  return table(
    ["", ...lengths, "exponent"],
    worst.map(({ name, times }) => [
      name,
      ...times.map(([, time]) => duration(time)),
      fitExponent(new Map(times)).toFixed(2),
    ]),
  );
}

export function coversTable(covers: readonly CoversResult[]): string {
  return table(
    ["wish", "time", "clusters in a cover", "covers found"],
    covers.map((cover, i) =>
      "note" in cover
        ? [`${i + 1}`, cover.note, "–", "–"]
        : [`${i + 1}`, duration(cover.time), `${cover.size}`, `${cover.covers}${cover.truncated ? " (limit)" : ""}`],
    ),
  );
}
