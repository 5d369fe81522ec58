import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { documentFrequencies } from "../../catalog/internal/documentFrequencies.js";
import { InvalidArgumentError } from "../../errors.js";
import { findById } from "../../internal/ids.js";
import { describe } from "../../internal/messages.js";
import { readInput } from "../../internal/untrusted.js";
import { naturalLog } from "./naturalLog.js";
import type { Wish } from "./Wish.js";

/** Weights that sum up to more could overflow when they are added, and to less, could vanish when a penalty is formed. */
const HUGE = 2 ** 1000;
const TINY = 2 ** -500;

/** More areas than that are sorted first, rather than each being put in its place. */
const MANY = 64;

/** Reads and checks what a caller wants, and applies the options that change weights. */
export function readWish(index: CatalogIndex, wanted: unknown, rarity: boolean, focusPenalty: number): Wish {
  const positions: number[] = [];
  const weights: number[] = [];
  readInput("wanted", () => {
    if (Array.isArray(wanted)) readList(index, wanted, positions, weights);
    else readRecord(index, wanted, positions, weights);
  });
  if (positions.length === 0) throw new InvalidArgumentError("wanted", "expected a focus area");
  const scaled = scale(weights);
  const weighed = rarity ? raise(index, positions, scaled) : scaled;
  const shown = scaled === weights ? weighed : rarity ? raise(index, positions, weights) : weights;
  const total = sum(weighed);
  // a penalty that was asked for is never none
  const penalty = focusPenalty === 0 ? 0 : Math.max((focusPenalty * total) / weighed.length, Number.MIN_VALUE);
  return { positions, weights: weighed, shown, total, penalty };
}

function readList(index: CatalogIndex, wanted: readonly unknown[], positions: number[], weights: number[]): void {
  const ids = inOrder(index, wanted);
  for (let i = 0; i < ids.length; i++) {
    insert(findById("focus area", index.areaPosition, ids[i]), 1, positions, weights);
  }
}

function readRecord(index: CatalogIndex, wanted: unknown, positions: number[], weights: number[]): void {
  if (typeof wanted !== "object" || wanted === null) {
    throw new InvalidArgumentError(
      "wanted",
      `expected a list of focus areas or a record of weights, got ${describe(wanted)}`,
    );
  }
  for (const id of inOrder(index, Object.keys(wanted))) {
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

/** Many ids in the order of their areas, so that none has far to go to its place. */
function inOrder<Id>(index: CatalogIndex, ids: readonly Id[]): readonly Id[] {
  if (ids.length <= MANY) return ids;
  const placed: { id: Id; position: number }[] = [];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    placed.push({ id, position: findById("focus area", index.areaPosition, id) });
  }
  return placed.sort((a, b) => a.position - b.position).map(({ id }) => id);
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

/** Weights to compute with: only proportions matter, and a power of two changes none. */
function scale(weights: readonly number[]): readonly number[] {
  const total = sum(weights);
  if (total > HUGE) return weights.map((weight) => weight / 2 ** 512);
  return total < TINY ? weights.map((weight) => weight * 2 ** 512) : weights;
}

/** w · (ln((N + 1) / (df + 1)) + 1), Lucene's smoothed inverse document frequency. */
function raise(index: CatalogIndex, positions: readonly number[], weights: readonly number[]): number[] {
  const frequencies = documentFrequencies(index);
  return weights.map((weight, i) => {
    const frequency = frequencies[positions[i]!]!;
    const raised = weight * (naturalLog((index.clusterIds.length + 1) / (frequency + 1)) + 1);
    return Math.min(raised, Number.MAX_VALUE);
  });
}

function sum(weights: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  return total;
}
