import { digits, table, times } from "./markdown.js";
import type { StartResult } from "./measureStart.js";
import type { Results } from "./page.js";
import { bareMasks } from "./peers/bareMasks.js";
import { contenders } from "./peers/contenders.js";

/** What the package promises itself, as ratios, and what came of it. */
export function goalsTable(results: Results): string {
  const { sizes, builtIn, starts, catalogs, growth, covers, hardWish } = results;
  const million = (areas: number) => sizes.find((size) => size.count === 1_000_000 && size.areas === areas);
  const ratioTo = (areas: number, name: string, kind: "all" | "rank") => {
    const cell = million(areas)?.lines.find((line) => line.name === name)?.cells[kind];
    return cell !== undefined && "ratio" in cell ? cell.ratio : undefined;
  };
  const toBare = (areas: number, kind: "all" | "rank") => {
    const ratio = ratioTo(areas, bareMasks.name, kind);
    return ratio === undefined ? undefined : 1 / ratio;
  };
  const leads = contenders.map(({ name }) => ratioTo(19, name, "rank")).filter((ratio) => ratio !== undefined);
  const lookUps = (start: string) =>
    largest((builtIn?.lookUps ?? []).filter(({ name }) => name.startsWith(start)).map(({ ratio }) => ratio));
  const startOf = (entry: StartResult["entry"]) => starts.find((start) => start.entry === entry)?.ratio;
  const steepest = growth
    .filter(({ name }) => !name.startsWith(bareMasks.name))
    .map(({ name, exponent, copyExponent }) => ({ name, excess: exponent - Math.max(1, copyExponent) }))
    .toSorted((a, b) => b.excess - a.excess)[0];
  return table(
    ["goal", "measured", ""],
    [
      atMost("1,000,000 records, 19 areas: rank ≤ 1.2 × the bare pass", toBare(19, "rank"), 1.2),
      atLeast("… rank ≥ 3 × faster than the fastest contender", leads.length > 0 ? Math.min(...leads) : undefined, 3),
      atMost("… filter all ≤ 0.6 × the bare pass", toBare(19, "all"), 0.6),
      atMost("1,000,000 records, 256 areas: rank ≤ 1.5 × the bare pass", toBare(256, "rank"), 1.5),
      ...catalogs.flatMap(({ areas, ratio, bytesAsked }) => [
        atMost(`catalog of 1,000,000 records, ${areas} areas: createCatalog ≤ 1.5 × the bare index`, ratio, 1.5),
        atMost("… ≤ 120 bytes per record", bytesAsked, 120, (bytes) => `${digits(bytes)} bytes`),
      ]),
      atMost("built-in data: any filter ≤ 8 look-ups", lookUps("clustersByFocus"), 8, digits),
      atMost("… matchScore ≤ 27 look-ups", lookUps("matchScore"), 27, digits),
      atMost("… ranking with explanations ≤ 333 look-ups", lookUps("rankClusters"), 333, digits),
      atMost("start: import of `./clusters` ≤ 1.10 × an empty package", startOf("medtech-germany/clusters"), 1.1),
      atMost("… import of the main entry ≤ 1.20 ×", startOf("medtech-germany"), 1.2),
      atMost(
        "growth: exponent at most 0.05 above 1, or above that of a copy of the answer",
        steepest?.excess,
        0.05,
        (excess) => `${excess.toFixed(2)} (${steepest?.name})`,
      ),
      line(
        "covers of 25 areas, 100,000 records: found within the bound of steps",
        `${covers.length} of 3`,
        covers.length === 3,
      ),
      line(
        "covers of 256 areas, 1,000 records: the search ends",
        hardWish && (hardWish.error === null ? "covers found" : "at the bound of steps"),
        true,
      ),
    ],
  );
}

function atMost(goal: string, value: number | undefined, limit: number, show = times): string[] {
  return line(goal, value === undefined ? undefined : show(value), value !== undefined && value <= limit);
}

function atLeast(goal: string, value: number | undefined, limit: number): string[] {
  return line(goal, value === undefined ? undefined : times(value), value !== undefined && value >= limit);
}

function line(goal: string, measured: string | undefined, met: boolean): string[] {
  return measured === undefined ? [goal, "not measured", "–"] : [goal, measured, met ? "ok" : "not ok"];
}

function largest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values);
}
