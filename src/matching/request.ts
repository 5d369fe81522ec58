import { type CatalogIndex, frequencies, indexOf } from "../catalog/catalogIndex.js";
import { readArea } from "../catalog/positions.js";
import { InvalidArgumentError } from "../errors.js";
import { describe } from "../internal/messages.js";
import { type Fields, isPlainObject, readInput, readOptions } from "../internal/untrusted.js";
import type { ScoreOptions } from "./Match.js";

/** A request after reading: areas by position in the catalog, ascending and distinct, with their weights. It may be empty. */
export interface Request {
  readonly positions: readonly number[];
  readonly weights: readonly number[];
  /** The weights that a match shows: those of the caller, even if `weights` had to be scaled. */
  readonly shown: readonly number[];
  /** The sum of `weights`. */
  readonly total: number;
  /** What each listed area that wasn't requested adds to the denominator of the score. */
  readonly penalty: number;
}

/** Score options after reading. */
interface Scoring {
  readonly index: CatalogIndex;
  readonly rarity: boolean;
  readonly focusPenalty: number;
}

/** Longer requests are sorted before they are inserted area by area, which would take quadratic time. */
const MOST_UNSORTED = 64;

/** Reads the options that all scores share. */
export function readScoreOptions(options: unknown): Scoring {
  // the most frequent call, and a fifth faster for it
  if (options === undefined) return { index: indexOf(undefined), rarity: false, focusPenalty: 0 };
  const read = ({ catalog, rarity, focusPenalty }: ScoreOptions) => ({ catalog, rarity, focusPenalty });
  return checkScoreOptions(readOptions(options as ScoreOptions, read));
}

/** Checks options that were read already. */
export function checkScoreOptions(options: { readonly [option in keyof ScoreOptions]: unknown }): Scoring {
  const { catalog, rarity = false, focusPenalty = 0 } = options;
  if (typeof rarity !== "boolean") {
    throw new InvalidArgumentError("rarity", `expected true or false, got ${describe(rarity)}`);
  }
  if (typeof focusPenalty !== "number" || !(focusPenalty >= 0 && focusPenalty <= 1)) {
    throw new InvalidArgumentError("focusPenalty", `expected a number from 0 to 1, got ${describe(focusPenalty)}`);
  }
  return { index: indexOf(catalog), rarity, focusPenalty };
}

/** Reads a request, and applies the options that change weights. */
export function readRequest(index: CatalogIndex, wanted: unknown, rarity = false, focusPenalty = 0): Request {
  const positions: number[] = [];
  const weights: number[] = [];
  readInput("wanted", () => {
    if (Array.isArray(wanted)) readList(index, wanted, positions, weights);
    else readRecord(index, wanted, positions, weights);
  });
  const scaled = scale(weights);
  const weighed = rarity ? raise(index, positions, scaled) : scaled;
  const shown = scaled === weights ? weighed : rarity ? raise(index, positions, weights) : weights;
  const total = sum(weighed);
  // a penalty that is on never underflows to 0
  const penalty = focusPenalty === 0 ? 0 : Math.max((focusPenalty * total) / weighed.length, Number.MIN_VALUE);
  return { positions, weights: weighed, shown, total, penalty };
}

function readList(index: CatalogIndex, wanted: readonly unknown[], positions: number[], weights: number[]): void {
  const ids = inOrder(index, wanted);
  for (let i = 0; i < ids.length; i++) insert(readArea(index, ids[i]), 1, positions, weights);
}

function readRecord(index: CatalogIndex, wanted: unknown, positions: number[], weights: number[]): void {
  const ids = typeof wanted === "object" && wanted !== null ? Object.keys(wanted) : [];
  // a Map or a Set would pass for a record in which nothing is wanted
  if (ids.length === 0 && !isPlainObject(wanted)) {
    throw new InvalidArgumentError(
      "wanted",
      `expected a list of focus areas or a record of weights, got ${describe(wanted)}`,
    );
  }
  for (const id of inOrder(index, ids)) {
    const weight = (wanted as Fields)[id];
    const position = readArea(index, id);
    if (weight === undefined || weight === 0) continue;
    if (typeof weight !== "number" || !(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new InvalidArgumentError(`wanted.${id}`, `expected a finite weight from 0, got ${describe(weight)}`);
    }
    if (!insert(position, weight, positions, weights)) {
      throw new InvalidArgumentError(`wanted.${id}`, "the same focus area is wanted under another id too");
    }
  }
}

/** Sorts the ids of a long request by position, so that each is inserted at the end. */
function inOrder<Id>(index: CatalogIndex, ids: readonly Id[]): readonly Id[] {
  if (ids.length <= MOST_UNSORTED) return ids;
  const placed: { id: Id; position: number }[] = [];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    placed.push({ id, position: readArea(index, id) });
  }
  return placed.sort((a, b) => a.position - b.position).map(({ id }) => id);
}

/** Inserts an area, and keeps positions ascending and distinct. Returns false if the area is there already. */
function insert(position: number, weight: number, positions: number[], weights: number[]): boolean {
  let at = positions.length;
  while (at > 0 && positions[at - 1]! > position) at--;
  if (at > 0 && positions[at - 1] === position) return false;
  // shifted by hand: most requests are short, and two splices would take longer than all the rest
  positions.push(position);
  weights.push(weight);
  for (let i = positions.length - 1; i > at; i--) {
    positions[i] = positions[i - 1]!;
    weights[i] = weights[i - 1]!;
  }
  positions[at] = position;
  weights[at] = weight;
  return true;
}

/** Scales extreme weights to ones that are safe to compute with. A power of two keeps all proportions exact. */
function scale(weights: readonly number[]): readonly number[] {
  const total = sum(weights);
  // a greater sum could overflow, and with a smaller one a penalty could underflow
  if (total > 2 ** 1000) return weights.map((weight) => weight / 2 ** 512);
  return total < 2 ** -500 ? weights.map((weight) => weight * 2 ** 512) : weights;
}

/** Raises weights for rarity: w · (ln((N + 1) / (df + 1)) + 1), Lucene's smoothed inverse document frequency. */
function raise(index: CatalogIndex, positions: readonly number[], weights: readonly number[]): number[] {
  const listed = frequencies(index);
  return weights.map((weight, i) => {
    const raised = weight * (naturalLog((index.clusterIds.length + 1) / (listed[positions[i]!]! + 1)) + 1);
    return Math.min(raised, Number.MAX_VALUE);
  });
}

/**
 * Returns the natural logarithm of a number from 1 on, from basic arithmetic only. Engines may differ in the last digit of
 * `Math.log`, and so in a ranking, but not in sums, products and quotients.
 */
export function naturalLog(x: number): number {
  let mantissa = x;
  let halvings = 0;
  for (; mantissa > Math.SQRT2; halvings++) mantissa /= 2;
  // ln(m) = 2 · artanh(s); s² is at most 0.03, so twelve terms of the series reach the last digit
  const s = (mantissa - 1) / (mantissa + 1);
  let series = 0;
  for (let n = 23; n > 0; n -= 2) series = series * s * s + 1 / n;
  return halvings * Math.LN2 + 2 * s * series;
}

function sum(weights: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  return total;
}
