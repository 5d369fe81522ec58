import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { describe, InvalidArgumentError } from "../../errors.js";
import { findById } from "../../internal/findById.js";
import { readInput } from "../../internal/readInput.js";
import { documentFrequencies } from "./documentFrequencies.js";
import type { Wish } from "./Wish.js";

/** Reads and checks what a caller wants, and applies the options that change weights. */
export function readWish(index: CatalogIndex, wanted: unknown, rarity: boolean, focusPenalty: number): Wish {
  const weightOf = readInput("wanted", () =>
    Array.isArray(wanted) ? readList(index, wanted) : readRecord(index, wanted),
  );
  if (weightOf.size === 0) throw new InvalidArgumentError("wanted", "expected a focus area");
  const positions = [...weightOf.keys()].sort((a, b) => a - b);
  let weights = positions.map((position) => weightOf.get(position) as number);
  // weights near the largest number would overflow when added; a power of two changes no proportion
  if (Math.max(...weights) > 2 ** 1000) weights = weights.map((weight) => weight * 2 ** -512);
  if (rarity) weights = raise(index, positions, weights);
  let total = 0;
  for (const weight of weights) total += weight;
  return { positions, weights, total, penalty: (focusPenalty * total) / weights.length };
}

function readList(index: CatalogIndex, wanted: readonly unknown[]): Map<number, number> {
  const weightOf = new Map<number, number>();
  for (let i = 0; i < wanted.length; i++) weightOf.set(findById("focus area", index.areaPosition, wanted[i]), 1);
  return weightOf;
}

function readRecord(index: CatalogIndex, wanted: unknown): Map<number, number> {
  if (typeof wanted !== "object" || wanted === null) {
    throw new InvalidArgumentError(
      "wanted",
      `expected a list of focus areas or a record of weights, got ${describe(wanted)}`,
    );
  }
  const weightOf = new Map<number, number>();
  for (const id of Object.keys(wanted)) {
    const weight: unknown = (wanted as Readonly<Record<string, unknown>>)[id];
    const position = findById("focus area", index.areaPosition, id);
    if (typeof weight !== "number" || !(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new InvalidArgumentError(`wanted.${id}`, `expected a finite weight above 0, got ${describe(weight)}`);
    }
    if (weightOf.has(position)) {
      throw new InvalidArgumentError(`wanted.${id}`, "the same focus area is wanted under another id too");
    }
    weightOf.set(position, weight);
  }
  return weightOf;
}

/** w · (ln((N + 1) / (df + 1)) + 1), Lucene's smoothed inverse document frequency. */
function raise(index: CatalogIndex, positions: readonly number[], weights: readonly number[]): number[] {
  const frequencies = documentFrequencies(index);
  return weights.map((weight, i) => {
    const frequency = frequencies[positions[i] as number] as number;
    return weight * (Math.log((index.clusterIds.length + 1) / (frequency + 1)) + 1);
  });
}
