import { bareMasks } from "../peers/bareMasks.js";
import { contenders } from "../peers/contenders.js";
import { digits, duration, ratio } from "./format.js";
import type { Kind, Results } from "./Results.js";

/** What was wanted, and what came of it; `met` is absent where nothing was measured. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean | undefined;
}

/** Bytes and milliseconds that an own catalog of a million records may take. */
const CATALOG = { milliseconds: 1500, bytes: 120 };
const EXPONENT = 1.05;
/** Nanoseconds that a look-up by id took on the machine whose times the goals name; on others, they scale with it. */
const LOOK_UP = 7.5;

export function goals(results: Results): Goal[] {
  const million = (areas: number) => `1,000,000 records, ${areas} areas`;
  const { lookUp, filters, scores, ranking } = results.shipped;
  const slowestFilter = Math.max(...filters.map(({ nanoseconds }) => nanoseconds));
  const ours = results.growth.filter(({ name }) => !name.startsWith(bareMasks.name));
  const steepest = ours.toSorted((a, b) => b.exponent - a.exponent)[0];
  const steeper = ours.map((line) => ({ ...line, excess: line.exponent - Math.max(1, line.copyExponent) }));
  const steepestBeyondCopy = steeper.toSorted((a, b) => b.excess - a.excess)[0];
  const slowestCover = Math.max(...results.covers.map((cover) => ("time" in cover ? cover.time : Infinity)));
  return [
    atMost(`${million(19)}: rank ≤ 1.2 × the bare pass`, toBare(results, 19, "rank"), 1.2, ratio),
    atLeast(`${million(19)}: rank ≥ 3 × faster than the fastest contender`, lead(results, 19, "rank"), 3, ratio),
    atMost(`${million(19)}: filter all ≤ 0.6 × the bare pass`, toBare(results, 19, "all"), 0.6, ratio),
    atMost(`${million(256)}: rank ≤ 1.5 × the bare pass`, toBare(results, 256, "rank"), 1.5, ratio),
    ...results.catalogs.flatMap(({ areas, first, bytesAsked }) => [
      atMost(`${million(areas)}: createCatalog ≤ 1.5 s`, first, CATALOG.milliseconds, duration),
      atMost(`${million(areas)}: ≤ 120 bytes a record`, bytesAsked, CATALOG.bytes, (bytes) => `${digits(bytes)} bytes`),
    ]),
    ...shipped("any filter", slowestFilter, 60, lookUp),
    ...shipped("scores of all 17, the pass inside a ranking", scores, 250, lookUp),
    ...shipped("ranking with reasons", ranking, 2500, lookUp),
    atMost("25 areas over 100,000 records: minimalCovers < 1 s", slowestCover, 1000, duration),
    atMost(
      `growth with the records: exponent ≤ ${EXPONENT} for every function`,
      steepest?.exponent,
      EXPONENT,
      (exponent) => `${digits(exponent)} (${steepest?.name})`,
    ),
    atMost(
      "… and at most 0.05 above 1, or above that of a copy of the answer where it is steeper",
      steepestBeyondCopy?.excess,
      EXPONENT - 1,
      (excess) => `${excess.toFixed(2)} (${steepestBeyondCopy?.name})`,
    ),
  ];
}

/** A goal in time, and the same in look-ups by id, which holds on a slower machine too. */
function shipped(what: string, value: number, limit: number, lookUp: number): Goal[] {
  const lookUps = Math.round(limit / LOOK_UP);
  return [
    atMost(`shipped data: ${what} ≤ ${nanoseconds(limit)}`, value, limit, nanoseconds),
    atMost(`… in look-ups by id ≤ ${lookUps}`, value / lookUp, lookUps, digits),
  ];
}

function atMost(goal: string, value: number | undefined, limit: number, show: (value: number) => string): Goal {
  if (value === undefined || !Number.isFinite(value)) return { goal, measured: "not measured", met: undefined };
  return { goal, measured: show(value), met: value <= limit };
}

function atLeast(goal: string, value: number | undefined, limit: number, show: (value: number) => string): Goal {
  const { measured, met } = atMost(goal, value, limit, show);
  return { goal, measured, met: met === undefined ? undefined : value! >= limit };
}

function nanoseconds(value: number): string {
  return duration(value / 1e6);
}

/** Our time over that of the bare pass, for a million records. */
function toBare(results: Results, areas: number, kind: Kind): number | undefined {
  const cell = cellOf(results, areas, bareMasks.name, kind);
  return cell === undefined ? undefined : 1 / cell.ratio;
}

/** The time of the fastest contender over ours, for a million records; the bare pass is no contender. */
function lead(results: Results, areas: number, kind: Kind): number | undefined {
  const ratios = contenders.map(({ name }) => cellOf(results, areas, name, kind)?.ratio).filter((r) => r !== undefined);
  return ratios.length === 0 ? undefined : Math.min(...ratios);
}

function cellOf({ sizes }: Results, areas: number, name: string, kind: Kind) {
  const size = sizes.find((candidate) => candidate.count === 1_000_000 && candidate.areas === areas);
  const cell = size?.lines.find((line) => line.name === name)?.cells[kind];
  return cell !== undefined && "ratio" in cell ? cell : undefined;
}
