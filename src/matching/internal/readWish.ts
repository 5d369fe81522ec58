import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { documentFrequencies } from "../../catalog/internal/documentFrequencies.js";
import { describe, InvalidArgumentError } from "../../errors.js";
import { findById } from "../../internal/findById.js";
import { readInput } from "../../internal/readInput.js";
import { naturalLog } from "./naturalLog.js";
import type { Wish } from "./Wish.js";

/** Weights beyond this could overflow when they are added. */
const HUGE = 2 ** 1000;

/** Reads and checks what a caller wants, and applies the options that change weights. */
export function readWish(index: CatalogIndex, wanted: unknown, rarity: boolean, focusPenalty: number): Wish {
  const positions: number[] = [];
  let weights: number[] = [];
  readInput("wanted", () => {
    if (Array.isArray(wanted)) readList(index, wanted, positions, weights);
    else readRecord(index, wanted, positions, weights);
  });
  if (positions.length === 0) throw new InvalidArgumentError("wanted", "expected a focus area");
  // only proportions matter, and a power of two changes none
  if (sum(weights) > HUGE) weights = weights.map((weight) => weight / 2 ** 512);
  if (rarity) weights = raise(index, positions, weights);
  const total = sum(weights);
  return { positions, weights, total, penalty: (focusPenalty * total) / weights.length };
}

function readList(index: CatalogIndex, wanted: readonly unknown[], positions: number[], weights: number[]): void {
  for (let i = 0; i < wanted.length; i++) {
    insert(findById("focus area", index.areaPosition, wanted[i]), 1, positions, weights);
  }
}

function readRecord(index: CatalogIndex, wanted: unknown, positions: number[], weights: number[]): void {
  if (typeof wanted !== "object" || wanted === null) {
    throw new InvalidArgumentError(
      "wanted",
      `expected a list of focus areas or a record of weights, got ${describe(wanted)}`,
    );
  }
  for (const id of Object.keys(wanted)) {
    const weight: unknown = (wanted as Readonly<Record<string, unknown>>)[id];
    const position = findById("focus area", index.areaPosition, id);
    if (typeof weight !== "number" || !(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new InvalidArgumentError(`wanted.${id}`, `expected a finite weight above 0, got ${describe(weight)}`);
    }
    if (!insert(position, weight, positions, weights)) {
      throw new InvalidArgumentError(`wanted.${id}`, "the same focus area is wanted under another id too");
    }
  }
}

/** Keeps positions ascending and distinct; false when the position is there already. */
function insert(position: number, weight: number, positions: number[], weights: number[]): boolean {
  let at = positions.length;
  while (at > 0 && positions[at - 1]! > position) at--;
  if (at > 0 && positions[at - 1] === position) return false;
  // moved up by hand: nearly every wish is short, and two splices would take longer than all the rest
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

/** w · (ln((N + 1) / (df + 1)) + 1), Lucene's smoothed inverse document frequency. */
function raise(index: CatalogIndex, positions: readonly number[], weights: readonly number[]): number[] {
  const frequencies = documentFrequencies(index);
  return weights.map((weight, i) => {
    const frequency = frequencies[positions[i]!]!;
    return weight * (naturalLog((index.clusterIds.length + 1) / (frequency + 1)) + 1);
  });
}

function sum(weights: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  return total;
}
